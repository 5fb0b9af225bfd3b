import type { Population } from '../populations/population';

/**
 * Chebyshev's bound on P(|mean of n draws - mu| > epsilon): sigma^2 / (n epsilon^2), at most 1.
 * NaN where the variance is not finite.
 */
export function chebyshevBound({ moments }: Population, sampleSize: number, epsilon: number): number {
  const variance = moments.standardDeviation ** 2;
  if (!Number.isFinite(variance)) return Number.NaN;
  return Math.min(1, variance / (sampleSize * epsilon * epsilon));
}
