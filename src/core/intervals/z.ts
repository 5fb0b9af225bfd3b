import { normalCriticalValue } from './criticalValue';
import type { IntervalMethod } from './interval';
import { sampleMoments } from './sampleMoments';

/**
 * The z interval of a known standard deviation: mean ± z sigma / sqrt(n). It is as wide for every sample. Where sigma
 * is infinite or does not exist there is no such interval, and its ends are not finite numbers.
 */
export const z: IntervalMethod = {
  id: 'z',
  minimumSampleSize: 1,
  proportionsOnly: false,
  resamples: 0,
  compute(sample, start, end, { level, standardDeviation }) {
    const { mean } = sampleMoments(sample, start, end);
    const half = (normalCriticalValue(level) * standardDeviation) / Math.sqrt(end - start);
    return { low: mean - half, high: mean + half };
  },
};
