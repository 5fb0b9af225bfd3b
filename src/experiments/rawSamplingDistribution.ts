import type { RawStatistics } from './raw';
import { drawStatistics } from './repetitions';
import type { SamplingDistributionParams } from './samplingDistribution';

export const rawSamplingDistribution: RawStatistics<SamplingDistributionParams> = {
  row: 'repetition',
  columns: ['statistic'],
  rows: (params, count, uniform) =>
    drawStatistics(params, params.n, count, uniform, { sample: new Float64Array(0), sampleStatistic: Number.NaN }),
};
