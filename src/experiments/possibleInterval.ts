import { intervalOf } from '../core/intervals/index';
import { createPopulation } from '../core/populations/index';

/** The interval asked for, or t: only a share has an interval for shares, and only a finite variance one by z. */
export function possibleInterval(interval: string, population: string): string {
  const { id, moments } = createPopulation(population);
  if (intervalOf(interval).proportionsOnly && id !== 'bernoulli') return 't';
  if (interval === 'z' && !Number.isFinite(moments.standardDeviation)) return 't';
  return interval;
}
