import type { Lattice, Population } from '../populations/population';
import { regularizedGammaP, regularizedGammaQ } from '../special/gamma';
import { normalCdf } from '../special/normal';
import { latticeUpperTail } from './latticeTail';
import { hasLawOfMean } from './meanLaw/hasLawOfMean';
import type { LawOfMean, MeanLaw } from './meanLaw/meanLaw';

export interface ProbabilityOutside {
  /** NaN where it is not known. */
  readonly probability: number;
  readonly exact: boolean;
}

/** How far off a lattice point, in steps, a band's edge may lie by rounding and still count as on it. */
const TIE = 1e-7;

/**
 * P(|mean of n independent draws - mu| > epsilon), strictly greater: a mean on the band's edge is inside.
 * To relative accuracy where the law of the sum is known or the population has finitely many equally spaced values;
 * elsewhere from the law of the mean, whose error is absolute: NaN where the probability is not well above it, and
 * where the variance is infinite or mu does not exist. `lawOfMean` is called only for populations that need it.
 */
export function probabilityOutside(
  population: Population,
  sampleSize: number,
  epsilon: number,
  lawOfMean: LawOfMean,
): ProbabilityOutside {
  const probability = needsLawOfMean(population)
    ? fromLaw(population, lawOfMean(population, sampleSize), epsilon)
    : tails(population, sampleSize, epsilon);
  return { probability: Math.min(1, probability), exact: !Number.isNaN(probability) };
}

/** Whether the probability is read off the law of the mean: no shorter way leads to it. */
export function needsLawOfMean(population: Population): boolean {
  return hasLawOfMean(population) && !hasFinitelyManyValues(population) && !sumsInClosedForm(population);
}

/** Equally spaced values from a least to a largest one. */
function hasFinitelyManyValues({ lattice, support }: Population): boolean {
  return lattice !== null && Number.isFinite(support[0]) && Number.isFinite(support[1]);
}

/** On a lattice, only sums of Poisson counts are read off in closed form here. */
function sumsInClosedForm({ id, lattice, sumOf }: Population): boolean {
  return id === 'poisson' || (!lattice && sumOf !== undefined);
}

function tails(population: Population, n: number, epsilon: number): number {
  const { moments } = population;
  if (!Number.isFinite(moments.mean)) return Number.NaN;
  const [low, high] = [n * (moments.mean - epsilon), n * (moments.mean + epsilon)];
  if (population.id === 'normal') return 2 * normalCdf((-epsilon * Math.sqrt(n)) / moments.standardDeviation);
  if (population.id === 'poisson') {
    const rate = n * moments.mean;
    const [below, above] = [Math.ceil(low - TIE) - 1, Math.floor(high + TIE) + 1];
    return (below < 0 ? 0 : regularizedGammaQ(below + 1, rate)) + regularizedGammaP(above, rate);
  }
  if (hasFinitelyManyValues(population)) return finiteLatticeTails(population, n, low, high);
  const sum = sumsInClosedForm(population) ? population.sumOf?.(n) : undefined;
  if (!sum) return Number.NaN;
  if (sum.id !== 'gamma') return sum.cdf(low) + (1 - sum.cdf(high));
  const [shape, scale] = sum.parameters as readonly [number, number];
  return (low > 0 ? regularizedGammaP(shape, low / scale) : 0) + regularizedGammaQ(shape, high / scale);
}

/** A probability must be so many times the error of its law to be shown. */
const WELL_ABOVE = 50;

function fromLaw(population: Population, law: MeanLaw, epsilon: number): number {
  const { mean } = population.moments;
  const probability = law.cdfBefore(mean - epsilon) + (1 - law.cdf(mean + epsilon));
  const impossible = mean - epsilon <= population.support[0] && mean + epsilon >= population.support[1];
  if (impossible) return 0;
  return probability > WELL_ABOVE * law.errorBound ? probability : Number.NaN;
}

function finiteLatticeTails(population: Population, n: number, low: number, high: number): number {
  const { draws, pmf, offset, step } = summand(population, n);
  const above = Math.floor((high - draws * offset) / step + TIE) + 1;
  const below = Math.ceil((low - draws * offset) / step - TIE) - 1;
  const top = draws * (pmf.length - 1);
  return latticeUpperTail(pmf, draws, above) + latticeUpperTail([...pmf].reverse(), draws, top - below);
}

/** The masses of one summand; a binomial count is itself a sum of single trials. */
function summand(population: Population, n: number) {
  const { step } = population.lattice as Lattice;
  if (population.id === 'binomial') {
    const [trials, p] = population.parameters as readonly [number, number];
    return { draws: n * trials, pmf: [1 - p, p], offset: 0, step: 1 };
  }
  const [min, max] = population.support;
  const pmf = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, k) => population.density(min + k * step));
  return { draws: n, pmf, offset: min, step };
}
