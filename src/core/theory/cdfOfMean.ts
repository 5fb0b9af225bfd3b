import type { Population } from '../populations/population';

/**
 * P(mean of n independent draws <= x), exact where the law of the sum is known, else NaN.
 * On a lattice x counts as a point when it is one up to rounding.
 */
export function cdfOfMean(population: Population, sampleSize: number, x: number): number {
  const sum = population.sumOf?.(sampleSize);
  if (!sum) return Number.NaN;
  const nudge = population.lattice ? 1e-7 * population.lattice.step : 0;
  return sum.cdf(x * sampleSize + nudge);
}
