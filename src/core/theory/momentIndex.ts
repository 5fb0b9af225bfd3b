import type { Population } from '../populations/population';
import { TRIM } from '../statistics/trimmedMean';

/**
 * Below which power a statistic of n draws has a finite expectation: E|T|^k is finite for k below the index, for no other.
 * Infinite where all are finite. A mean is as heavy as one draw; an order statistic is far out only if all beyond it are
 * (David and Nagaraja 2003, section 3.1): the median of n Cauchy draws has an index of about n / 2.
 */
export function momentIndex(population: Population, statistic: string, n: number): number {
  if (!population.tailIndex) return Number.POSITIVE_INFINITY;
  const [below, above] = population.tailIndex;
  if (statistic === 'proportion-above') return Number.POSITIVE_INFINITY;
  const [first, last] = orderStatistics(statistic, n);
  const index = Math.min(below * first, above * (n - last + 1));
  return statistic === 'variance' ? index / 2 : index;
}

/** Of n values in ascending order, the first and the last (from 1) that the statistic is made of. */
function orderStatistics(statistic: string, n: number): readonly [number, number] {
  switch (statistic) {
    case 'median':
      return [Math.floor((n + 1) / 2), Math.floor(n / 2) + 1];
    case 'percentile-90':
      return [Math.floor(0.9 * (n - 1)) + 1, Math.ceil(0.9 * (n - 1)) + 1];
    case 'trimmed-mean': {
      const cut = Math.floor(TRIM * n);
      return [1 + cut, n - cut];
    }
    case 'min':
      return [1, 1];
    case 'max':
      return [n, n];
    default:
      return [1, n];
  }
}
