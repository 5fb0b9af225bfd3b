import type { Masses } from '../populations/population';

/** Most values that a sample is made for. */
export const MOST_VALUES = 2_000_000;

/** Somebody's own numbers, sorted once. Immutable. */
export interface Sample {
  readonly sorted: Float64Array;
  /** Different values, and how many are at most each. */
  readonly masses: Masses;
}

/**
 * The sample of some values, which are copied. Throws a RangeError for none, for more than two million, and for a value
 * that is not finite.
 */
export function sampleOf(values: ArrayLike<number>): Sample {
  if (!(values.length > 0 && values.length <= MOST_VALUES)) {
    throw new RangeError(`a sample has 1 to ${MOST_VALUES} values, not ${values.length}`);
  }
  const sorted = Float64Array.from(values);
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] as number;
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be part of a sample`);
    // -0 is sorted before 0, but is not another value.
    if (value === 0) sorted[i] = 0;
  }
  sorted.sort();
  return { sorted, masses: massesOf(sorted) };
}

function massesOf(sorted: Float64Array): Masses {
  let different = 1;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) different++;
  const values = new Float64Array(different);
  const upTo = new Float64Array(different);
  let at = -1;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) values[++at] = sorted[i] as number;
    upTo[at] = i + 1;
  }
  return { values, upTo, total: sorted.length };
}

/** How many of ascending values are at most x. */
export function countUpTo(ascending: Float64Array, x: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
