import type { Statistic } from './statistic';

/** Share of the values that are greater than the threshold. */
export const proportionAbove: Statistic = {
  id: 'proportion-above',
  minimumSampleSize: 1,
  compute(values, start, end, threshold) {
    let count = 0;
    for (let i = start; i < end; i++) if ((values[i] as number) > threshold) count++;
    return count / (end - start);
  },
};
