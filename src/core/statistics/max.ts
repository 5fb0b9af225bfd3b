import type { Statistic } from './statistic';

/** Largest value. */
export const max: Statistic = {
  id: 'max',
  minimumSampleSize: 1,
  compute(values, start, end) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = start; i < end; i++) largest = Math.max(largest, values[i] as number);
    return largest;
  },
};
