import type { Statistic } from './statistic';
import { sampleVariance } from './variance';

/** Square root of the sample variance with n - 1. */
export const standardDeviation: Statistic = {
  id: 'standard-deviation',
  minimumSampleSize: 2,
  compute: (values, start, end) => Math.sqrt(sampleVariance(values, start, end)),
};
