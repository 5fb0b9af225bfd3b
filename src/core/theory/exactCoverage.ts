import { normalCriticalValue } from '../intervals/criticalValue';
import type { Population } from '../populations/population';
import { hasLawOfMean, lawOfMean } from './meanLaw/index';
import { type Coverage, hasExactCoverage, proportionCoverage } from './proportionCoverage';

/**
 * How often an interval for the mean of n draws holds it, exactly, where that can be said: of values 0 and 1 for all
 * intervals without a bootstrap; of a normal population the level itself by t and z; of any other by z, from the law of
 * the mean. Null elsewhere: what there is has to be simulated.
 */
export function exactCoverage(population: Population, interval: string, n: number, level: number): Coverage | null {
  const { id, parameters } = population;
  if (id === 'bernoulli' && hasExactCoverage(interval)) {
    return proportionCoverage(interval, parameters[0] as number, n, level);
  }
  if (id === 'normal' && (interval === 't' || interval === 'z')) {
    const half = (1 - level) / 2;
    return { coverage: level, missedBelow: half, missedAbove: half };
  }
  if (interval !== 'z' || !hasLawOfMean(population)) return null;
  const { mean, standardError, cdf, cdfBefore } = lawOfMean(population, n);
  const reach = normalCriticalValue(level) * standardError;
  // An interval is closed: a mean just so far off is held.
  const missedBelow = 1 - cdf(mean + reach);
  const missedAbove = cdfBefore(mean - reach);
  return { coverage: 1 - missedBelow - missedAbove, missedBelow, missedAbove };
}
