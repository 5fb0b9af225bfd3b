import { total } from '../statistics/sum';
import { normalCriticalValue } from './criticalValue';
import type { ConfidenceInterval, IntervalMethod } from './interval';
import { wilsonEnds } from './wilsonEnds';

/** Wilson's score interval for a proportion at a confidence level. */
export const wilsonInterval = (successes: number, n: number, level: number): ConfidenceInterval =>
  wilsonEnds(successes, n, normalCriticalValue(level));

export const wilson: IntervalMethod = {
  id: 'wilson',
  minimumSampleSize: 1,
  proportionsOnly: true,
  resamples: 0,
  compute: (sample, start, end, { level }) => wilsonInterval(total(sample, start, end), end - start, level),
};
