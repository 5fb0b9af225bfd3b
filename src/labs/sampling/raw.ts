import type { RawStatistics } from '../../experiments/raw';
import { drawFiniteStatistics } from './drawFromFinite';
import { model } from './model';
import type { SamplingParams } from './params';

export const raw: RawStatistics<SamplingParams> = {
  row: 'repetition',
  columns: ['statistic'],
  rows: (params, count, uniform) => drawFiniteStatistics(params, count, uniform, model.begin(params)),
};
