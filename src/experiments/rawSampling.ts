import { drawFiniteStatistics } from './drawFromFinite';
import type { RawStatistics } from './raw';
import { type SamplingParams, sampling } from './sampling';

export const rawSampling: RawStatistics<SamplingParams> = {
  row: 'repetition',
  columns: ['statistic'],
  rows: (params, count, uniform) => drawFiniteStatistics(params, count, uniform, sampling.begin(params)),
};
