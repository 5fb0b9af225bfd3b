import type { Population } from '../populations/population';
import { firstOrderAtOne } from '../theory/firstOrderGap';
import { normalityGap } from '../theory/normalityGap';
import { requiredSampleSize } from '../theory/requiredSampleSize';
import type { Estimated } from './bcaInterval';
import type { RequiredSize } from './requiredSize';

/** How far the first term may be off the exact n and still tell how n changes with the skewness. */
const [LEAST, MOST] = [0.2, 2];

/**
 * From which n on the law of the mean of n draws from the data keeps within `tolerance` of the normal, exactly for the data
 * as they are. What the population may be: by the interval of the skewness and the first term of the gap
 * (`firstOrderAtOne`), n = (first / tolerance)^2, taken as far off the exact n as it is for the data. Where that skewness is in doubt
 * (`Shape.doubts`) so is the interval, upwards. `gapAt` may be given to use gaps that are known already.
 */
export function normalityRequired(
  population: Population,
  skewness: Estimated,
  tolerance: number,
  gapAt: (n: number) => number = (n) => normalityGap(population, n).gap,
): RequiredSize {
  const n = requiredSampleSize(population, tolerance, gapAt);
  const first = (value: number): number =>
    (firstOrderAtOne({ ...population, moments: { ...population.moments, skewness: value } }) / tolerance) ** 2;
  const own = first(skewness.value);
  const off = own >= 1 ? Math.min(MOST, Math.max(LEAST, n / own)) : 1;
  const ends = [skewness.low, skewness.high].map((end) => first(end) * off);
  // An interval around no skewness has its smallest size inside.
  if (skewness.low < 0 && skewness.high > 0) ends.push(first(0) * off);
  return { n, low: Math.max(1, Math.floor(Math.min(n, ...ends))), high: Math.ceil(Math.max(n, ...ends)) };
}
