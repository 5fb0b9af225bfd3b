import type { Population } from '../populations/population';
import { extremeTheory } from './extremeTheory';
import { trimmedPopulation } from './trimmedPopulation';

/** What theory says about a statistic of n independent draws. */
export interface SamplingTheory {
  /** The population's own value of the statistic; NaN where there is none. */
  readonly parameter: number;
  /** Mean of the sampling distribution. */
  readonly mean: number;
  /** Infinity where it is infinite, NaN where it does not exist or is not known. */
  readonly standardError: number;
  /** `asymptotic`: mean and standard error are those of the limit law. `none`: no normal limit is known. */
  readonly basis: 'exact' | 'asymptotic' | 'none';
}

type Rule = (population: Population, sampleSize: number, threshold: number) => SamplingTheory;

/**
 * Parameter, mean and standard error of a statistic's sampling distribution, for independent draws.
 * Basis `none` where no normal limit is known: with NaN where the moments needed do not exist, with an infinite standard
 * error where only the mean is finite, and for the extremes with their own mean and standard error.
 * Throws a RangeError for an unknown statistic.
 */
export function samplingTheory(
  population: Population,
  statistic: string,
  sampleSize: number,
  threshold: number,
): SamplingTheory {
  const rule = RULES[statistic];
  if (!rule) throw new RangeError(`there is no statistic "${statistic}"`);
  return rule(population, sampleSize, threshold);
}

const none = (parameter: number): SamplingTheory => ({
  parameter,
  mean: Number.NaN,
  standardError: Number.NaN,
  basis: 'none',
});

function theory(parameter: number, standardError: number, basis: 'exact' | 'asymptotic'): SamplingTheory {
  // What is right on average is infinite on average, where what it aims at is.
  if (parameter === Number.POSITIVE_INFINITY && basis === 'exact') {
    return { parameter, mean: parameter, standardError: Number.NaN, basis: 'none' };
  }
  if (!Number.isFinite(parameter) || Number.isNaN(standardError)) return none(parameter);
  if (standardError === Number.POSITIVE_INFINITY) {
    // The limit law of an estimate says nothing of its mean; an exact one does.
    return basis === 'exact' ? { parameter, mean: parameter, standardError, basis: 'none' } : none(parameter);
  }
  return { parameter, mean: parameter, standardError, basis };
}

function extreme(population: Population, which: 'min' | 'max', sampleSize: number): SamplingTheory {
  const bound = population.support[which === 'min' ? 0 : 1];
  const parameter = Number.isFinite(bound) ? bound : Number.NaN;
  return { parameter, ...extremeTheory(population, which, sampleSize), basis: 'none' };
}

/** sqrt(p (1 - p)) / (density sqrt(n)); the limit is normal only where the density is positive (Mosteller 1946). */
function quantileTheory(population: Population, probability: number, sampleSize: number): SamplingTheory {
  const parameter = population.quantile(probability);
  const density = population.density(parameter);
  const smooth =
    population.lattice === null && !population.masses && !population.atoms?.includes(parameter) && density > 0;
  if (!smooth) return none(parameter);
  return theory(parameter, Math.sqrt((probability * (1 - probability)) / sampleSize) / density, 'asymptotic');
}

const RULES: Readonly<Record<string, Rule>> = {
  mean: ({ moments }, n) => theory(moments.mean, moments.standardDeviation / Math.sqrt(n), 'exact'),

  sum: ({ moments }, n) => theory(n * moments.mean, moments.standardDeviation * Math.sqrt(n), 'exact'),

  'proportion-above': (population, n, threshold) => {
    const p = 1 - population.cdf(threshold);
    return theory(p, Math.sqrt((p * (1 - p)) / n), 'exact');
  },

  // Var(s^2) = sigma^4 (kappa / n + 2 / (n - 1)), Cramér 1946, section 27.4.
  variance: ({ moments }, n) => {
    const variance = moments.standardDeviation ** 2;
    return theory(variance, variance * Math.sqrt(moments.excessKurtosis / n + 2 / (n - 1)), 'exact');
  },

  // The delta method on the variance.
  'standard-deviation': ({ moments }, n) =>
    theory(
      moments.standardDeviation,
      (moments.standardDeviation / 2) * Math.sqrt((moments.excessKurtosis + 2) / n),
      'asymptotic',
    ),

  median: (population, n) => quantileTheory(population, 0.5, n),

  'percentile-90': (population, n) => quantileTheory(population, 0.9, n),

  'trimmed-mean': (population, n) => {
    const { mean, scale } = trimmedPopulation(population);
    return theory(mean, scale / Math.sqrt(n), 'asymptotic');
  },

  // Nearly normal for large n, about the parameter; but how widely depends on six moments, and n may have to be very large.
  skewness: ({ moments }) => none(Number.isFinite(moments.skewness) ? moments.skewness : Number.NaN),

  min: (population, n) => extreme(population, 'min', n),

  max: (population, n) => extreme(population, 'max', n),
};
