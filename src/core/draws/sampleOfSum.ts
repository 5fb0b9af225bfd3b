import type { Population } from '../populations/population';
import type { Uniform } from '../uniform';

/** Whether a sample can be told from its sum: values of these are counts of trials or of events. */
export const isTold = ({ id }: Population): boolean => id === 'bernoulli' || id === 'binomial' || id === 'poisson';

/** How many balls `fillSampleOfSum` throws for a sample of n, by expectation. */
export function throwsOfSample({ support: [low, high], moments: { mean } }: Population, n: number): number {
  return n * Math.min(mean - low, high - mean);
}

/**
 * Fills out[0, out.length) with one of the samples that have this sum, each as probable as it is given the sum: a ball for
 * every success into one of n boxes of as many places as a value has trials (a Poisson's have no end), or for every failure
 * where these are fewer. Of a population for which `isTold`.
 */
export function fillSampleOfSum(population: Population, sum: number, out: Float64Array, uniform: Uniform): void {
  const [low, high] = population.support;
  const n = out.length;
  const places = high - low;
  const successes = sum - n * low;
  const failures = n * high - sum;
  const few = Math.min(successes, failures);
  out.fill(0);
  for (let left = few; left > 0; ) {
    const box = Math.floor(uniform() * n);
    // A place that is taken is thrown at once more.
    const taken = places < Number.POSITIVE_INFINITY && uniform() * places < (out[box] as number);
    if (taken) continue;
    out[box] = (out[box] as number) + 1;
    left--;
  }
  for (let i = 0; i < n; i++) out[i] = failures < successes ? high - (out[i] as number) : low + (out[i] as number);
}
