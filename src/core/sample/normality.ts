import type { Population } from '../populations/population';
import { firstOrderAtOne } from '../theory/firstOrderGap';
import { normalityGap } from '../theory/normalityGap';
import { requiredSampleSize } from '../theory/requiredSampleSize';
import type { Estimated } from './bcaInterval';
import type { RequiredSize } from './requiredSize';

/**
 * From which n on the law of the mean of n draws from the data keeps within `tolerance` of the normal, exactly for the data
 * as they are. What the population may be: by the interval of the skewness, since for large n the required n is as the
 * square of what the first term of the gap makes of it (`firstOrderAtOne`). Where that skewness is in doubt (`Shape.doubts`)
 * so is the interval, upwards. `gapAt` may be given to use gaps that are known already.
 */
export function normalityRequired(
  population: Population,
  skewness: Estimated,
  tolerance: number,
  gapAt: (n: number) => number = (n) => normalityGap(population, n).gap,
): RequiredSize {
  const n = requiredSampleSize(population, tolerance, gapAt);
  const size = (value: number): number =>
    firstOrderAtOne({ ...population, moments: { ...population.moments, skewness: value } });
  const own = size(skewness.value);
  const ends = [skewness.low, skewness.high].map((end) => n * (size(end) / own) ** 2);
  // An interval around no skewness has its smallest size inside.
  if (skewness.low < 0 && skewness.high > 0) ends.push(n * (size(0) / own) ** 2);
  return { n, low: Math.max(1, Math.floor(Math.min(n, ...ends))), high: Math.ceil(Math.max(n, ...ends)) };
}
