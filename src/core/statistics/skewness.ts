import type { Statistic } from './statistic';
import { total } from './sum';

/** Deviations this small beside the values are rounding: all values are the same. */
const ROUNDING = 1e-13;

/**
 * The moment skewness of a sample, m3 / m2^(3/2), in two passes; 0 where all values are the same, which lean to no side.
 * No sample of n shows more than (n - 2) / sqrt(n - 1) of it, so it is biased low where the population has more.
 */
export const skewness: Statistic = {
  id: 'skewness',
  minimumSampleSize: 3,
  compute(values, start, end) {
    const n = end - start;
    const center = total(values, start, end) / n;
    let [first, second, third] = [0, 0, 0];
    for (let i = start; i < end; i++) {
      const deviation = (values[i] as number) - center;
      first += deviation;
      second += deviation * deviation;
      third += deviation * deviation * deviation;
    }
    // What rounding has left of the mean counts three times in the cubes.
    const rest = first / n;
    const variance = second / n - rest * rest;
    if (!(variance > (ROUNDING * center) ** 2)) return 0;
    return (third / n - 3 * rest * variance - rest ** 3) / variance ** 1.5;
  },
};
