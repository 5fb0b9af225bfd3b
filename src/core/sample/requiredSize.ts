import { LARGEST_SAMPLE_SIZE } from '../theory/requiredSampleSize';

/** How large n must be, and how sure that is. */
export interface RequiredSize {
  /** By the sample as it is. Infinity beyond 10^7. */
  readonly n: number;
  /** By what the population may be, at the level of the interval that was asked for. */
  readonly low: number;
  readonly high: number;
}

/** A figure at a sample size, for a curve over n. */
export interface CurvePoint {
  readonly n: number;
  readonly value: number;
}

const A_DECADE = 8;

/** Sample sizes from 2 to 10^7, eight a decade. */
export const CURVE_SAMPLE_SIZES: readonly number[] = [
  ...new Set([2, ...Array.from({ length: 7 * A_DECADE - 1 }, (_, k) => Math.round(10 ** ((k + 2) / A_DECADE)))]),
].filter((n) => n <= LARGEST_SAMPLE_SIZE);

/** A figure that falls with n, at each of these. */
export const curveOf = (valueAt: (n: number) => number): readonly CurvePoint[] =>
  CURVE_SAMPLE_SIZES.map((n) => ({ n, value: valueAt(n) }));

/** The smallest n from `least` on at which a figure that never rises is at most `tolerance`; Infinity beyond 10^7. */
export function smallestSize(valueAt: (n: number) => number, tolerance: number, least: number): number {
  // What rounding adds to a figure that meets its tolerance exactly does not count.
  const enough = (n: number): boolean => valueAt(n) <= tolerance * (1 + 1e-12);
  if (enough(least)) return least;
  if (!enough(LARGEST_SAMPLE_SIZE)) return Number.POSITIVE_INFINITY;
  let [low, high] = [least, LARGEST_SAMPLE_SIZE];
  while (high - low > 1) {
    const middle = Math.floor(low * 4 < high ? Math.sqrt(low * high) : (low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
