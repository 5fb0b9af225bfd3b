import { twoGroups } from './analysis/numbers';
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

/** The reader's own numbers of this visit; null where there are none. */
export function columnOfVisit(): Column | null {
  return null;
}

/** Keeps them for the other pages of the visit. */
export function keepForVisit(_column: Column): void {}
