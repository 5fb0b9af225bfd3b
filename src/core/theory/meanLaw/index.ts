import type { Population } from '../../populations/population';
import { closedLaw } from './closedLaw';
import { gridLaw } from './gridLaw';
import { hasLawOfMean } from './hasLawOfMean';
import { massLaw } from './massLaw';
import type { LawOfMean, MeanLaw } from './meanLaw';
import { reflected, reflectedBack } from './reflected';
import { seriesLaw } from './seriesLaw';

export { hasLawOfMean } from './hasLawOfMean';
export type { LawOfMean, MeanLaw } from './meanLaw';

/** Largest sum of gamma shapes whose distribution function is cheaper by its own series. */
const CLOSED_SHAPE = 1_000;
/** Standard errors above the mean up to which a law is computed at first, and how much further each time after. */
const REACH = 9;
const FURTHER = 8;
const FURTHEST = REACH * FURTHER ** 2;
/** A series of so many terms is cheaper than a grid. */
const FEW_TERMS = 256;

const REMEMBERED = 32;
const known = new WeakMap<Population, Map<number, MeanLaw>>();

/**
 * The exact law of the mean of n independent draws, n from 1 to 10,000,000, with a bound on its error: by special
 * functions where the sum belongs to a known family, on its lattice where the population has one, else by
 * inverting the transform of the sum. The last few are remembered.
 * Throws a RangeError where the variance is infinite, unknown or 0, and for an n that is no whole number from 1.
 */
export const lawOfMean: LawOfMean = (population, n) => {
  if (!hasLawOfMean(population)) throw new RangeError(`the mean of draws from "${population.id}" has no normal scale`);
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`n must be 1, 2, 3 ..., not ${n}`);
  let laws = known.get(population);
  if (!laws) {
    laws = new Map();
    known.set(population, laws);
  }
  let law = laws.get(n);
  if (!law) {
    law = widening(population, n, REACH);
    if (laws.size >= REMEMBERED) laws.delete(laws.keys().next().value as number);
    laws.set(n, law);
  }
  return law;
};

/** A law that is computed on a wider window when it is asked about values beyond its own. */
function widening(population: Population, n: number, reach: number): MeanLaw {
  const law = lawWithin(population, n, reach);
  if (law.method === 'closed') return law;
  const end = law.mean + reach * law.standardError;
  let wider: MeanLaw | undefined;
  const beyond = (): MeanLaw => {
    wider ??= widening(population, n, reach * FURTHER);
    return wider;
  };
  // Beyond 576 standard errors lie less than 3 in a million (Cantelli).
  const inside = (x: number): boolean => x <= end || reach >= FURTHEST;
  return {
    ...law,
    cdf: (x) => (inside(x) ? law.cdf(x) : beyond().cdf(x)),
    cdfBefore: (x) => (inside(x) ? law.cdfBefore(x) : beyond().cdfBefore(x)),
  };
}

function lawWithin(population: Population, n: number, reach: number): MeanLaw {
  if (population.masses) return massLaw(population, n, reach);
  if (n === 1) return closedLaw(population, 1, population);
  if (population.id === 'normal') return closedLaw(population, n, sumOf(population, n));
  if (n * shapeOf(population) <= CLOSED_SHAPE) return closedLaw(population, n, sumOf(population, n));
  return seriesLaw(population, n, reach, FEW_TERMS) ?? gridFor(population, n, reach);
}

/** The grid is finest towards the lower end, so the steeper end is put there. */
function gridFor(population: Population, n: number, reach: number): MeanLaw {
  const { support, moments } = population;
  if (!Number.isFinite(support[1]) || moments.skewness >= 0) return gridLaw(population, n, reach);
  return reflectedBack(gridLaw(reflected(population), n, reach), population);
}

/** The shape of a gamma; Infinity for other families. */
function shapeOf({ id, parameters }: Population): number {
  if (id === 'exponential') return 1;
  return id === 'gamma' ? (parameters[0] as number) : Number.POSITIVE_INFINITY;
}

function sumOf(population: Population, n: number): Population {
  return population.sumOf?.(n) as Population;
}

/** P(mean of n draws <= x) of the sum instead: P(sum <= s). */
export function cdfOfSum(population: Population, n: number, s: number): number {
  return lawOfMean(population, n).cdf(s / n);
}
