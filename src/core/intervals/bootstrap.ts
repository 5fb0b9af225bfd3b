import { select } from '../statistics/select';
import type { IntervalMethod } from './interval';
import { lowerRank, RESAMPLES, resample } from './resample';
import { sampleMoments } from './sampleMoments';

/**
 * The percentile bootstrap: of the means of 999 resamples the one at rank 1000 (1 - level) / 2 from below and the one
 * at that rank from above, no interpolation (Efron and Tibshirani 1993, section 13.3).
 */
export const bootstrap: IntervalMethod = {
  id: 'bootstrap',
  minimumSampleSize: 2,
  proportionsOnly: false,
  resamples: RESAMPLES,
  compute(sample, start, end, { level, uniform }) {
    const n = end - start;
    const { mean } = sampleMoments(sample, start, end);
    const { sums } = resample(sample, start, end, mean, uniform);
    const rank = lowerRank(level);
    const low = select(sums, 0, RESAMPLES, rank - 1);
    const high = select(sums, 0, RESAMPLES, RESAMPLES - rank);
    return { low: mean + low / n, high: mean + high / n };
  },
};
