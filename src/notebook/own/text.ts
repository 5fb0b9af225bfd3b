import type { OwnData } from '../../core/populations/own';
import type { Masses } from '../../core/populations/population';
import { MOST_VALUES } from '../../core/sample/sample';

/** More different values are no kept data. */
export const MOST_DIFFERENT = 50_000;
/** To so many values more than these are reduced. */
export const REDUCED = 20_000;
const MOST_NAME = 80;

/** A name as it may stand in titles: one line, no longer than fits. */
export const cleanName = (name: string): string =>
  [...name.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()].slice(0, MOST_NAME).join('');

/** The text that is kept. */
export function writeOwn({ name, values, counts, reducedFrom }: OwnData): string {
  const once = counts.every((count) => count === 1);
  return JSON.stringify({ name, reducedFrom, values: [...values], ...(!once && { counts: [...counts] }) });
}

/** Reads any text as own numbers; null where it is none, or where they would be nothing to draw from. */
export function readOwn(text: string): OwnData | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof given !== 'object' || given === null) return null;
  const { name, reducedFrom = null, values, counts } = given as Record<string, unknown>;
  if (!isNumbers(values) || values.length < 2 || values.length > MOST_DIFFERENT) return null;
  for (let k = 1; k < values.length; k++) if (!((values[k] as number) > (values[k - 1] as number))) return null;
  if (counts !== undefined && (!isNumbers(counts) || counts.length !== values.length)) return null;
  const often = Float64Array.from(counts ?? values.map(() => 1));
  if (!often.every((count) => count > 0)) return null;
  const total = Math.round(often.reduce((sum, count) => sum + count, 0));
  if (!(total <= MOST_VALUES)) return null;
  const reduced = Number.isSafeInteger(reducedFrom) && (reducedFrom as number) > MOST_DIFFERENT;
  if (!reduced && !often.every(Number.isInteger)) return null;
  return {
    name: typeof name === 'string' ? cleanName(name) : '',
    values: Float64Array.from(values),
    counts: often,
    total,
    reducedFrom: reduced ? (reducedFrom as number) : null,
  };
}

const isNumbers = (given: unknown): given is number[] =>
  Array.isArray(given) && given.every((value) => typeof value === 'number' && Number.isFinite(value));

/** The same as masses. */
export function massesOf({ values, counts, total }: Pick<OwnData, 'values' | 'counts' | 'total'>): Masses {
  let sum = 0;
  const upTo = counts.map((count) => {
    sum += count;
    return sum;
  });
  upTo[upTo.length - 1] = total;
  return { values, upTo, total };
}
