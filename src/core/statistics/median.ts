import { sampleQuantile } from './select';
import type { Statistic } from './statistic';

/** Middle value, or the mean of the two middle ones. */
export const median: Statistic = {
  id: 'median',
  minimumSampleSize: 1,
  compute: (values, start, end) => sampleQuantile(values, start, end, 0.5),
};
