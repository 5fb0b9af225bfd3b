import { sampleQuantile } from './select';
import type { Statistic } from './statistic';

/** 90th percentile, interpolated linearly between order statistics. */
export const percentile90: Statistic = {
  id: 'percentile-90',
  minimumSampleSize: 1,
  compute: (values, start, end) => sampleQuantile(values, start, end, 0.9),
};
