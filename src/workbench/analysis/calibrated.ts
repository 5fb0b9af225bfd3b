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
 * From which n on the worse side's miss is as near to `half` as it may be: the misses that were counted on a side say, all together,
 * how many times as large as expected its deviations are; where the larger comes down to what is allowed is the n. `expected` is the
 * deviation by theory, or 1 / sqrt(n) where none is known. Sides are not chosen trial by trial: the larger of two deviations is by
 * chance too large. Null without a trial near `enough`, or where none deviates.
 */
export function calibrated(
  trials: readonly CoverageTrial[],
  enough: number,
  half: number,
  expected: (n: number) => number,
): Calibrated | null {
  const near = trials.filter(({ n }) => n >= enough / NEAR && n <= enough);
  const sides = (['missedBelow', 'missedAbove'] as const).map((side) => {
    let [observed, square] = [0, 0];
    for (const { n, repetitions, ...trial } of near) {
      const miss = trial[side];
      // Least squares: deviation = times * expected, each with the variance of its count.
      const weight = repetitions / (miss * (1 - miss) || 1 / repetitions);
      observed += weight * expected(n) * (miss - half);
      square += weight * expected(n) ** 2;
    }
    return { times: Math.abs(observed / square), square };
  });
  const { times, square } = sides.reduce((worse, one) => (one.times > worse.times ? one : worse));
  if (!(times > 0)) return null;
  const n = smallestSize((size) => times * expected(size), ALLOWED * half, 2);
  // Deviations fall as 1 / sqrt(n), so that n goes with the square of how large they are.
  return { n, error: (2 * n) / (times * Math.sqrt(square)) };
}
