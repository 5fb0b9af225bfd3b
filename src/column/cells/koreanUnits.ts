import { type DecimalMark, readDecimal, shifted } from './decimal';

const LARGE = { 조: 12, 억: 8, 만: 4 } as const;
const SMALL = { 천: 3, 백: 2, 십: 1 } as const;

export const hasKoreanUnit = (text: string): boolean => /[조억만천백십]/.test(text);

/**
 * An unsigned number with Korean units as JavaScript writes it: "1만 2천" is "12000", "3.5만" is "3.5e4", "천만" is 1e7.
 * Units stand from the largest down, each once; undefined when they do not.
 */
export function readKorean(text: string, mark: DecimalMark): string | undefined {
  const parts: string[] = [];
  let rest = text;
  for (const [unit, power] of Object.entries(LARGE)) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const smaller = smallParts(rest.slice(0, at).trim(), mark);
    if (!smaller) return undefined;
    parts.push(...smaller.map((part) => shifted(part, power)));
    rest = rest.slice(at + 1).trim();
  }
  if (rest !== '') {
    const smaller = smallParts(rest, mark);
    if (!smaller) return undefined;
    parts.push(...smaller);
  }
  if (parts.length <= 1) return parts[0];
  return String(parts.reduce((sum, part) => sum + Number(part), 0));
}

/** What stands before a large unit: "2천 500" in two parts; a small unit alone counts once ("천만"). */
function smallParts(text: string, mark: DecimalMark): string[] | undefined {
  const parts: string[] = [];
  let rest = text;
  for (const [unit, power] of Object.entries(SMALL)) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const before = rest.slice(0, at).trim();
    const count = before === '' ? '1' : readDecimal(before, mark);
    if (count === undefined) return undefined;
    parts.push(shifted(count, power));
    rest = rest.slice(at + 1).trim();
  }
  if (rest === '') return parts.length > 0 ? parts : undefined;
  const last = readDecimal(rest, mark);
  return last === undefined ? undefined : [...parts, last];
}
