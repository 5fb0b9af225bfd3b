import type { Statistic } from './statistic';

/** Smallest value. */
export const min: Statistic = {
  id: 'min',
  minimumSampleSize: 1,
  compute(values, start, end) {
    let smallest = Number.POSITIVE_INFINITY;
    for (let i = start; i < end; i++) smallest = Math.min(smallest, values[i] as number);
    return smallest;
  },
};
