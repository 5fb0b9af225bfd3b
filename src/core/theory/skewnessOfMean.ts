import type { Population } from '../populations/population';

/** Skewness of the mean of n independent draws: the population's divided by sqrt(n). */
export function skewnessOfMean({ moments }: Population, sampleSize: number): number {
  return moments.skewness / Math.sqrt(sampleSize);
}
