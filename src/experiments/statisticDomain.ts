import { createPopulation } from '../core/populations/index';
import type { Population } from '../core/populations/population';
import type { Spread } from './binGrid';
import type { Domain } from './frame';
import { populationPicture } from './populationPicture';
import { statisticGrid } from './statisticGrid';
import { statisticRange } from './statisticRange';
import { valueDomain } from './valueDomain';

/**
 * The value axis of a statistic's distribution. The population's own where the statistic is a value
 * of the same kind; it does not depend on n, so that narrowing is seen, except for a sum, which has no axis
 * of its own without n.
 */
export function statisticDomain(text: string, statistic: string, n: number, threshold: number): Domain {
  const population = createPopulation(text);
  const { domain } = populationPicture(text);
  switch (statistic) {
    case 'sum':
      return fittedDomain(text, statistic, n, threshold);
    case 'proportion-above':
      return [0, 1];
    case 'standard-deviation':
      return [0, 3 * typicalDeviation(population)];
    case 'variance':
      return [0, 5 * typicalDeviation(population) ** 2];
    case 'skewness':
      return skewnessDomain(text, n, threshold);
    case 'max':
      return [domain[0], extremes(population)[1]];
    case 'min':
      return [extremes(population)[0], domain[1]];
    default:
      return domain;
  }
}

/** The axis that just holds a statistic of n independent draws. */
export function fittedDomain(text: string, statistic: string, n: number, threshold: number): Domain {
  const { spread } = statisticGrid(text, statistic, n, threshold);
  return domainAround(spread, statisticRange(createPopulation(text), statistic, n));
}

/** The axis that just holds a distribution: four and a half scales either side of where its bins are centred. */
export function domainAround({ centre, scale }: Spread, [lo, hi]: readonly [number, number]): Domain {
  const reach = 4.5 * scale || Math.abs(centre) * 0.01 || 1;
  const margin = reach / 9;
  return [Math.max(lo - margin, centre - reach), Math.min(hi + margin, centre + reach)];
}

/** Holds what samples show of the population's skewness, and that itself; the samples alone where there is none. */
function skewnessDomain(text: string, n: number, threshold: number): Domain {
  const { skewness } = createPopulation(text).moments;
  if (!Number.isFinite(skewness)) return fittedDomain(text, 'skewness', n, threshold);
  const further = 1.6 * skewness;
  return [Math.min(0, further) - 2, Math.max(0, further) + 2];
}

function typicalDeviation(population: Population): number {
  const { standardDeviation } = population.moments;
  if (Number.isFinite(standardDeviation)) return standardDeviation || 1;
  return population.quantile(0.75) - population.quantile(0.25);
}

/**
 * Where the smallest and the largest of many draws may lie: as far as far quantiles, but not further than three times the
 * axis: a heavy tail must not flatten the rest.
 */
function extremes(population: Population): Domain {
  const [lo, hi] = valueDomain(population, Number.POSITIVE_INFINITY);
  const further = 2 * (hi - lo);
  return [
    Math.min(lo, Math.max(lo - further, population.quantile(1e-5))),
    Math.max(hi, Math.min(hi + further, population.quantile(1 - 1e-5))),
  ];
}
