import { kept } from '../notebook/own/kept';
import { twoGroups } from './analysis/numbers';
import type { Reduced } from './analysis/protocol';
import { carriesOwn } from './link/carries';
import { suggestDigits } from './link/digits';
import type { Damage, Own } from './link/index';
import { MOST_CARRIED } from './link/own';
import type { Column } from './own';

/** The numbers that a fragment carries, or what is wrong with it; null where it carries none, as `#main`. */
export async function columnOfFragment(
  fragment: string,
): Promise<{ readonly column: Column; readonly ordered: boolean } | { readonly damaged: Damage } | null> {
  if (!carriesOwn(fragment)) return null;
  const { unpackOwn } = await import('./link/unpackOwn');
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
export async function columnOfVisit(): Promise<Column | null> {
  const data = kept() === null ? null : (await import('../notebook/own/index')).ownData();
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

/** What became of numbers that a visit was to keep: kept as they are, or as fewer that stand for them, or not at all. */
export type Kept = 'whole' | 'reduced' | 'constant' | 'not';

/** So many are counted on the page itself without holding it up; of more a worker does it. */
const AT_ONCE = 20_000;

/** Keeps them for the other pages of the visit, which draw from them; numbers that never vary are nothing to draw from. */
export async function keepForVisit(
  { name, numbers: { values } }: Column,
  reduce: () => Promise<Reduced | null>,
): Promise<Kept> {
  const { forgetOwnData, keepOwnData } = await import('../notebook/own/index');
  if (values.every((value) => value === values[0])) {
    forgetOwnData();
    return 'constant';
  }
  const fewer = values.length > AT_ONCE ? await reduce() : { values, reducedFrom: null };
  if (!fewer || !keepOwnData({ name, ...fewer })) return 'not';
  return fewer.reducedFrom === null ? 'whole' : 'reduced';
}
