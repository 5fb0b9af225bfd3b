import type { Statistic } from './statistic';
import { total } from './sum';

/** Arithmetic mean. */
export const mean: Statistic = {
  id: 'mean',
  minimumSampleSize: 1,
  compute: (values, start, end) => total(values, start, end) / (end - start),
};
