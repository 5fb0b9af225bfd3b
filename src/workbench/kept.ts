import type { Notebook } from '../notebook/notebook';
import { forgetOwnData, keepOwnData, ownData } from '../notebook/own/index';
import { NEITHER, twoGroups } from './analysis/numbers';
import { carriesOwn, type Damage, MOST_CARRIED, type Own, packOwn, suggestDigits, unpackOwn } from './link/index';
import type { Column } from './own';

/** The numbers that a fragment carries, or what is wrong with it; null where it carries none, as `#main`. */
export async function columnOfFragment(
  fragment: string,
): Promise<{ readonly column: Column; readonly ordered: boolean } | { readonly damaged: Damage } | null> {
  if (!carriesOwn(fragment)) return null;
  const unpacked = await unpackOwn(fragment);
  if ('damaged' in unpacked) return unpacked;
  const { own, kind, ordered } = unpacked;
  const groups = own.groups && twoGroups({ ...own.groups, counts: countsOf(own.groups) });
  const numbers = { values: own.values, groups, ordered: false };
  return { ordered, column: { name: own.name, origin: kind === 'sketch' ? 'sketch' : 'link', example: '', numbers } };
}

function countsOf({ labels, codes }: NonNullable<Own['groups']>): number[] {
  const counts = labels.map(() => 0);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** How a link carries the reader's own numbers. */
export interface Carrying {
  readonly kind: 'values' | 'sketch';
  /** Significant digits; null for all. */
  readonly digits: number | null;
}

/** The address of the page at its values, with the reader's own numbers in its fragment. */
export async function linkOf(notebook: Notebook, column: Column, { kind, digits }: Carrying): Promise<string> {
  if (column.origin === 'example') return notebook.link();
  const ordered = notebook.values().order === 'time';
  return `${notebook.link()}#${await packOwn(carried(column), { kind, digits, ordered: ordered && kind === 'values' })}`;
}

/** Values that are in neither group travel under a name that no group has. */
function carried({ name, numbers: { values, groups } }: Column): Own {
  if (!groups) return { name, values, groups: null };
  const rest = groups.codes.includes(NEITHER);
  const codes = groups.codes.map((code) => (code === NEITHER ? 2 : code));
  return { name, values, groups: { labels: rest ? [...groups.labels, ''] : groups.labels, codes } };
}

/** Whether a link can carry the numbers themselves. */
export const canCarry = ({ origin, numbers }: Column): boolean =>
  origin !== 'sketch' && numbers.values.length <= MOST_CARRIED;

/** The fewest digits that keep what is computed, and one more; none where the numbers have no more than these. */
export function roundings({ numbers: { values } }: Column): readonly number[] {
  const fewest = suggestDigits(values);
  const shorter = (digits: number): boolean => values.some((value) => Number(value.toPrecision(digits)) !== value);
  return [fewest, fewest + 1].filter(shorter);
}

/**
 * The reader's own numbers of this visit, ascending: neither their order nor their groups are kept. Null where there are
 * none, or where there were so many different ones that others stand for them now.
 */
export function columnOfVisit(): Column | null {
  const data = ownData();
  if (!data || data.reducedFrom !== null) return null;
  const values = new Float64Array(data.total);
  let at = 0;
  data.values.forEach((value, k) => {
    const end = at + (data.counts[k] as number);
    values.fill(value, at, end);
    at = end;
  });
  return { name: data.name, origin: 'visit', example: '', numbers: { values, groups: null, ordered: false } };
}

/** Keeps them for the other pages of the visit, which draw from them; numbers that never vary are nothing to draw from. */
export function keepForVisit({ name, numbers: { values } }: Column): void {
  if (values.every((value) => value === values[0])) forgetOwnData();
  else keepOwnData({ name, values });
}
