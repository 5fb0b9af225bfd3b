import type { RawStatistics } from '../../experiments/raw';
import { noRecent } from '../../experiments/recent';
import type { SamplingDistributionParams } from './model';
import { drawStatistics } from './repetitions';

export const raw: RawStatistics<SamplingDistributionParams> = {
  row: 'repetition',
  columns: ['statistic'],
  rows: (params, count, uniform) =>
    drawStatistics(params, params.n, count, uniform, {
      sample: new Float64Array(0),
      sampleStatistic: Number.NaN,
      recent: noRecent(),
    }),
};
