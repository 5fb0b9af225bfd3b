import { normalCriticalValue } from '../intervals/criticalValue';
import type { Population } from '../populations/population';
import { TRIM } from '../statistics/trimmedMean';
import { tIntervalSampleSize } from '../theory/tIntervalMisses';
import { trimmedPopulation } from '../theory/trimmedPopulation';
import { empiricalPopulation } from './empirical';
import { meanHalfWidth, medianHalfWidth, shareHalfWidth } from './precision';
import { smallestSize } from './requiredSize';
import { type Sample, sampleOf } from './sample';
import { sortedQuantile } from './sortedQuantile';

/** A statistic in place of the mean: what it costs and what n it needs. */
export interface Alternative {
  readonly kind: 'mean' | 'capped-mean' | 'trimmed-mean' | 'geometric-mean' | 'median' | 'proportion-above';
  /** Where it is capped or counted; NaN for the others. */
  readonly at: number;
  /** What it estimates, on the data. */
  readonly estimand: number;
  /**
   * How far that is off the mean, as a share of its size; NaN where that is 0, and for a share above a threshold, which is
   * something else.
   */
  readonly bias: number;
  /** n for an interval that reaches `tolerance` of the estimand each side. Infinity beyond 10^7. */
  readonly forPrecision: number;
  /** n from which the t interval keeps its promise on both sides; NaN where it has no t interval. */
  readonly forCoverage: number;
}

export interface AlternativesQuestion {
  readonly level: number;
  /** As a share of what each estimates. */
  readonly tolerance: number;
  /** Where the capped means are capped, as probabilities. */
  readonly caps: readonly number[];
  /** What a value must exceed to be counted. */
  readonly threshold: number;
}

export const CAPS: readonly number[] = [0.999, 0.99, 0.95];

/**
 * The mean itself, then what could be asked instead. The geometric mean (the mean of logarithms) only where all values are
 * above 0; its tolerance is that of a factor.
 */
export function alternativesOf(sample: Sample, population: Population, question: AlternativesQuestion): Alternative[] {
  const { mean } = population.moments;
  const { sorted } = sample;
  const off = (estimand: number): number => biasOf(estimand, mean);
  const all: Alternative[] = [asMean('mean', Number.NaN, population, mean, question)];
  for (const at of new Set(question.caps.map((cap) => sortedQuantile(sorted, cap)))) {
    // A cap that cuts nothing is none.
    if (at >= (sorted.at(-1) as number)) continue;
    const capped = empiricalPopulation(sampleOf(sorted.map((value) => Math.min(value, at))));
    all.push(asMean('capped-mean', at, capped, mean, question));
  }
  const trimmed = trimmedPopulation(population);
  all.push({
    kind: 'trimmed-mean',
    at: TRIM,
    estimand: trimmed.mean,
    bias: off(trimmed.mean),
    forPrecision: normalSize(trimmed.scale, question.tolerance * Math.abs(trimmed.mean), question.level),
    forCoverage: Number.NaN,
  });
  if ((sorted[0] as number) > 0) all.push(geometricMean(sorted, mean, question));
  const median = sortedQuantile(sorted, 0.5);
  const halfWidth = medianHalfWidth((probability) => sortedQuantile(sorted, probability), question.level);
  all.push({
    kind: 'median',
    at: Number.NaN,
    estimand: median,
    bias: off(median),
    forPrecision: smallestSize(halfWidth, question.tolerance * Math.abs(median), 2),
    forCoverage: Number.NaN,
  });
  all.push(proportionAbove(population, question));
  // What is 0 on the data (the median of a conversion) has nothing to be a share of.
  return all.filter(
    ({ estimand, kind }) => kind === 'mean' || (estimand !== 0 && !(kind === 'proportion-above' && estimand === 1)),
  );
}

/** Above 0 for what is larger than the mean, whatever its sign. */
const biasOf = (estimand: number, mean: number): number =>
  mean === 0 ? Number.NaN : (estimand - mean) / Math.abs(mean);

function asMean(
  kind: 'mean' | 'capped-mean',
  at: number,
  population: Population,
  mean: number,
  { level, tolerance }: AlternativesQuestion,
): Alternative {
  const { mean: estimand, standardDeviation } = population.moments;
  const halfWidth = meanHalfWidth(standardDeviation, level);
  return {
    kind,
    at,
    estimand,
    bias: biasOf(estimand, mean),
    forPrecision: smallestSize(halfWidth, tolerance * Math.abs(estimand), 2),
    forCoverage: tIntervalSampleSize(population, level),
  };
}

function normalSize(scale: number, reach: number, level: number): number {
  const z = normalCriticalValue(level);
  return smallestSize((n) => (z * scale) / Math.sqrt(n), reach, 2);
}

function geometricMean(sorted: Float64Array, mean: number, { level, tolerance }: AlternativesQuestion): Alternative {
  const logs = empiricalPopulation(sampleOf(sorted.map(Math.log)));
  const estimand = Math.exp(logs.moments.mean);
  return {
    kind: 'geometric-mean',
    at: Number.NaN,
    estimand,
    bias: biasOf(estimand, mean),
    forPrecision: smallestSize(meanHalfWidth(logs.moments.standardDeviation, level), Math.log1p(tolerance), 2),
    forCoverage: tIntervalSampleSize(logs, level),
  };
}

function proportionAbove({ cdf }: Population, { level, tolerance, threshold }: AlternativesQuestion): Alternative {
  const share = 1 - cdf(threshold);
  return {
    kind: 'proportion-above',
    at: threshold,
    estimand: share,
    bias: Number.NaN,
    forPrecision: smallestSize(shareHalfWidth(share, level), tolerance * share, 1),
    forCoverage: Number.NaN,
  };
}
