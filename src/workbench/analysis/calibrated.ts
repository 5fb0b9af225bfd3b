import type { CoverageTrial } from '../../core/sample/coverageRequired';
import { smallestSize } from '../../core/sample/requiredSize';
import { ALLOWED } from '../../core/theory/coverageVerdict';

/** An n between those that were tried, and how far off it may be by chance: one Monte Carlo standard error. */
export interface Calibrated {
  readonly n: number;
  readonly error: number;
}

/** Trials at so many times fewer draws than enough are no longer of the same law. */
const NEAR = 4;

/**
 * From which n on the worse side's miss is as near to `half` as it may be: the misses that were counted, each with its
 * share of the deviation that is expected at its n, say how many times as large as expected deviations are; where that
 * comes down to what is allowed is the n. `expected` is the deviation by theory, or 1 / sqrt(n) where none is known.
 * Null without a trial near `enough`, or where none deviates.
 */
export function calibrated(
  trials: readonly CoverageTrial[],
  enough: number,
  half: number,
  expected: (n: number) => number,
): Calibrated | null {
  let [observed, square] = [0, 0];
  for (const { n, missedBelow, missedAbove, repetitions } of trials) {
    if (n < enough / NEAR || n > enough) continue;
    const miss = Math.abs(missedBelow - half) > Math.abs(missedAbove - half) ? missedBelow : missedAbove;
    // Least squares: deviation = times * expected, each with the variance of its count.
    const weight = repetitions / (miss * (1 - miss) || 1 / repetitions);
    observed += weight * expected(n) * Math.abs(miss - half);
    square += weight * expected(n) ** 2;
  }
  const times = observed / square;
  if (!(times > 0)) return null;
  const n = smallestSize((size) => times * expected(size), ALLOWED * half, 2);
  // Deviations fall as 1 / sqrt(n), so that n goes with the square of how large they are.
  return { n, error: (2 * n) / (times * Math.sqrt(square)) };
}
