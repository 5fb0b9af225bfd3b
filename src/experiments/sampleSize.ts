import { createPopulation } from '../core/populations/index';
import { statisticOf } from '../core/statistics/index';
import type { Notice } from './params';

/** Largest n when every observation is drawn. */
export const LARGEST_SAMPLE = 10_000;
/** Largest n when the sum of n draws has a known law. */
const LARGEST_SUM = 1_000_000;

/** Whether the statistic is the sum of n draws, or that over n, and the sum's law is known. */
export function hasLawOfSum(population: string, statistic: string): boolean {
  return (statistic === 'mean' || statistic === 'sum') && createPopulation(population).sumOf !== undefined;
}

/** Brings a sample size to what this population and statistic allow. */
export function settleSampleSize(
  variable: string,
  given: number,
  { population, statistic }: { readonly population: string; readonly statistic: string },
): { value: number; notice: Notice | null } {
  const most = hasLawOfSum(population, statistic) ? LARGEST_SUM : LARGEST_SAMPLE;
  const value = Math.min(most, Math.max(statisticOf(statistic).minimumSampleSize, given));
  if (value === given) return { value, notice: null };
  return { value, notice: { code: 'sample-size-limited', variable, given: String(given), used: String(value) } };
}
