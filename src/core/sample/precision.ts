import { normalCriticalValue, studentCriticalValue } from '../intervals/criticalValue';
import { wilsonInterval } from '../intervals/wilson';
import type { Population } from '../populations/population';
import { bcaInterval, type Estimated } from './bcaInterval';
import { accelerationOf, type ShapeFigure } from './influence';
import { leastOfMedian } from './leastOfMedian';
import { quantileIntervals } from './quantileIntervals';
import { type RequiredSize, smallestSize } from './requiredSize';
import type { ResampledShapes } from './resampledShapes';
import type { Sample } from './sample';
import { sortedQuantile } from './sortedQuantile';

/** Half the width of the interval that n new values would give, by what is known: `n` from 2. */
export type HalfWidth = (n: number) => number;

/** Student's t interval for a mean: t s / sqrt(n). */
export const meanHalfWidth =
  (standardDeviation: number, level: number): HalfWidth =>
  (n) =>
    (studentCriticalValue(level, n) * standardDeviation) / Math.sqrt(n);

/** Wilson's interval for a share, where the sample's own is `share`. */
export function shareHalfWidth(share: number, level: number): HalfWidth {
  const z = normalCriticalValue(level);
  return (n) => (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
}

/**
 * The order statistics' interval for a median: half the distance of the quantiles at 1/2 ± z / (2 sqrt(n)). Infinite where
 * these are beyond 0 and 1, and where n values have no such interval.
 */
export function medianHalfWidth(quantile: (probability: number) => number, level: number): HalfWidth {
  const z = normalCriticalValue(level);
  const least = leastOfMedian(level);
  return (n) => {
    const reach = z / (2 * Math.sqrt(n));
    return n < least || reach >= 0.5 ? Number.POSITIVE_INFINITY : (quantile(0.5 + reach) - quantile(0.5 - reach)) / 2;
  };
}

export interface PrecisionQuestion {
  readonly level: number;
  readonly tolerance: number;
  /** Whether the tolerance is a share of the figure itself. */
  readonly relative: boolean;
}

/** What is asked, with a relative tolerance made absolute. NaN (no n will do) for a share of 0. */
const absolute = ({ tolerance, relative }: PrecisionQuestion, value: number): number =>
  relative ? (value === 0 ? Number.NaN : tolerance * Math.abs(value)) : tolerance;

/**
 * How many values the mean needs so that its t interval reaches at most `tolerance` each side. Its own error is that of the
 * standard deviation (relative: of the coefficient of variation), by the bootstrap.
 */
export function meanPrecision(
  population: Population,
  resampled: ResampledShapes,
  question: PrecisionQuestion,
): RequiredSize {
  const { mean, standardDeviation } = population.moments;
  const total = population.masses?.total ?? 2;
  const larger = Math.sqrt(total / Math.max(1, total - 1));
  const scale = question.relative
    ? resampled.standardDeviation.map((sd, r) => sd / Math.abs(resampled.mean[r] as number))
    : resampled.standardDeviation;
  const own = question.relative ? standardDeviation / Math.abs(mean) : standardDeviation;
  const figure: ShapeFigure = 'standardDeviation';
  const interval = bcaInterval(scale, own, accelerationOf(population, figure), question.level);
  return sized(interval, (sd) => smallestSize(meanHalfWidth(sd * larger, question.level), question.tolerance, 2));
}

/** How many values a share needs, of `yes` among n values: by Wilson's interval; its error by that interval's ends. */
export function sharePrecision(yes: number, n: number, question: PrecisionQuestion): RequiredSize {
  const { level } = question;
  const at = (share: number): number => smallestSize(shareHalfWidth(share, level), absolute(question, share), 1);
  const { low, high } = wilsonInterval(yes, n, level);
  const ends = [at(low), at(high), at(yes / n), ...(low < 0.5 && high > 0.5 ? [at(0.5)] : [])];
  return { n: at(yes / n), low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * How many values the median needs, by the sample's quantiles. Its error by the ends of the quantiles' own intervals, all of
 * them the nearer or the farther one: wider than the level says.
 */
export function medianPrecision(sample: Sample, question: PrecisionQuestion): RequiredSize {
  const { level } = question;
  const quantile = (probability: number): number => sortedQuantile(sample.sorted, probability);
  const tolerance = absolute(question, quantile(0.5));
  const end = (probability: number, farther: boolean): number => {
    const [interval] = quantileIntervals(sample, [probability], level);
    const above = probability > 0.5;
    return above === farther ? (interval?.high ?? Number.NaN) : (interval?.low ?? Number.NaN);
  };
  const size = (of: (probability: number) => number): number => smallestSize(medianHalfWidth(of, level), tolerance, 2);
  return {
    n: size(quantile),
    low: size((probability) => end(probability, false)),
    high: size((probability) => end(probability, true)),
  };
}

/** The required n at a figure and at the ends of its interval, which it rises with. */
export function sized({ value, low, high }: Estimated, at: (value: number) => number): RequiredSize {
  const n = at(value);
  return { n, low: Math.min(n, at(low)), high: Math.max(n, at(high)) };
}
