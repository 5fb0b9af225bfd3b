import type { Population } from '../../core/populations/population';

/** What paths are measured from: the expected value, or the median of a population that has none. */
export function centreOf(population: Population): number {
  const { mean } = population.moments;
  return Number.isFinite(mean) ? mean : population.quantile(0.5);
}
