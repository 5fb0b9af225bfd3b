import type { Uniform } from '../uniform';

/** A law on whole numbers, as running sums of weights in proportion to its masses. */
export interface CountTable {
  /** The number whose weight the first sum is. */
  readonly first: number;
  readonly sums: Float64Array;
}

/** Masses below this share of the largest are left out: together they are less than one step of a uniform draw. */
const NEGLIGIBLE = 1e-20;

/** Weights in proportion to the masses of whole numbers, `first` and up. */
interface CountWeights {
  readonly first: number;
  readonly weights: readonly number[];
}

/**
 * The hypergeometric law: how many of `marked` individuals are among n drawn without replacement from a
 * population of `size`. Masses by their ratio, P(k + 1) / P(k) = (K - k)(n - k) / ((k + 1)(N - K - n + k + 1)), outward
 * from the mode floor((n + 1)(K + 1) / (N + 2)) (Johnson, Kemp and Kotz 2005, section 6.2): no factorial, no
 * cancellation, and a table of some 20 standard deviations whatever N.
 *
 * @throws RangeError unless 0 <= marked <= size and 0 <= n <= size, all whole.
 */
export function hypergeometricWeights(size: number, marked: number, n: number): CountWeights {
  for (const count of [marked, n]) {
    if (!Number.isInteger(count) || count < 0 || count > size) {
      throw new RangeError(`${count} is not a whole number from 0 to ${size}`);
    }
  }
  const rise = (k: number): number => ((marked - k) * (n - k)) / ((k + 1) * (size - marked - n + k + 1));
  const mode = Math.floor(((n + 1) * (marked + 1)) / (size + 2));
  const below: number[] = [];
  for (let k = mode, weight = 1; k > Math.max(0, n + marked - size); k--) {
    weight /= rise(k - 1);
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const weights = [...below.reverse(), 1];
  for (let k = mode, weight = 1; k < Math.min(n, marked); k++) {
    weight *= rise(k);
    if (weight < NEGLIGIBLE) break;
    weights.push(weight);
  }
  return { first: mode - below.length, weights };
}

/** The same law as running sums, to draw from. */
export function hypergeometricTable(size: number, marked: number, n: number): CountTable {
  const { first, weights } = hypergeometricWeights(size, marked, n);
  const sums = Float64Array.from(weights);
  for (let i = 1; i < sums.length; i++) sums[i] = (sums[i] as number) + (sums[i - 1] as number);
  return { first, sums };
}

/** Fills out[0, count) with independent draws from a table, one uniform draw each, by inversion. */
export function fillFromTable({ first, sums }: CountTable, out: Float64Array, count: number, uniform: Uniform): void {
  const total = sums[sums.length - 1] as number;
  for (let i = 0; i < count; i++) {
    const wanted = uniform() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) <= wanted) low = middle + 1;
      else high = middle;
    }
    out[i] = first + low;
  }
}
