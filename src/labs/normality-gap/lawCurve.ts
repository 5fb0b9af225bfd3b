import type { Population } from '../../core/populations/population';
import { lawOfMean } from '../../core/theory/meanLaw/index';
import { LAW_DOMAIN } from './lawDomain';

const POINTS = 401;

/** The distribution function of the mean of n draws at evenly spaced places, in standard errors. */
export function lawCurve(population: Population, n: number): { z: Float64Array; cdf: Float64Array } {
  const law = lawOfMean(population, n);
  const [low, high] = LAW_DOMAIN;
  const z = Float64Array.from({ length: POINTS }, (_, i) => low + ((high - low) * i) / (POINTS - 1));
  return { z, cdf: z.map((at) => law.cdf(law.mean + at * law.standardError)) };
}
