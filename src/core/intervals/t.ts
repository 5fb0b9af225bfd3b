import { studentCriticalValue } from './criticalValue';
import type { IntervalMethod } from './interval';
import { sampleMoments } from './sampleMoments';

/**
 * Student's t interval: mean ± t s / sqrt(n), s with divisor n - 1. Exact for a normal population.
 * A sample of equal values gives an interval of no width.
 */
export const t: IntervalMethod = {
  id: 't',
  minimumSampleSize: 2,
  proportionsOnly: false,
  resamples: 0,
  compute(sample, start, end, { level }) {
    const n = end - start;
    const { mean, squares } = sampleMoments(sample, start, end);
    const half = studentCriticalValue(level, n) * Math.sqrt(squares / (n - 1) / n);
    return { low: mean - half, high: mean + half };
  },
};
