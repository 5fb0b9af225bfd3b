import { betaQuantile } from '../special/beta';
import { total } from '../statistics/sum';
import type { ConfidenceInterval, IntervalMethod } from './interval';

/**
 * Clopper and Pearson's interval (1934) for a proportion: all p at which neither "so many or more" nor "so many or
 * fewer" is less likely than half of 1 - level. Covers at least as often as its level says, at any p and n.
 */
export function clopperPearsonInterval(successes: number, n: number, level: number): ConfidenceInterval {
  const tail = (1 - level) / 2;
  const failures = n - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}

// Repeated samples have few different counts, and a quantile of the beta takes its time.
const known = { n: Number.NaN, level: Number.NaN, intervals: new Map<number, ConfidenceInterval>() };

function remembered(successes: number, n: number, level: number): ConfidenceInterval {
  if (known.n !== n || known.level !== level) {
    known.intervals.clear();
    known.n = n;
    known.level = level;
  }
  let interval = known.intervals.get(successes);
  if (!interval) {
    interval = clopperPearsonInterval(successes, n, level);
    known.intervals.set(successes, interval);
  }
  return interval;
}

export const clopperPearson: IntervalMethod = {
  id: 'clopper-pearson',
  minimumSampleSize: 1,
  proportionsOnly: true,
  resamples: 0,
  compute: (sample, start, end, { level }) => remembered(total(sample, start, end), end - start, level),
};
