import { total } from '../statistics/sum';
import { normalCriticalValue } from './criticalValue';
import type { ConfidenceInterval, IntervalMethod } from './interval';

/**
 * The textbook interval for a proportion: p ± z sqrt(p (1 - p) / n) at the sample's own p. Not clipped: it may reach
 * below 0 or above 1. Of no width where nobody or everybody says yes.
 */
export function waldInterval(successes: number, n: number, level: number): ConfidenceInterval {
  const share = successes / n;
  const half = normalCriticalValue(level) * Math.sqrt((share * (1 - share)) / n);
  return { low: share - half, high: share + half };
}

export const wald: IntervalMethod = {
  id: 'wald',
  minimumSampleSize: 1,
  proportionsOnly: true,
  resamples: 0,
  compute: (sample, start, end, { level }) => waldInterval(total(sample, start, end), end - start, level),
};
