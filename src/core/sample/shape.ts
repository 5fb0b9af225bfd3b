import { wilsonInterval } from '../intervals/wilson';
import type { Population } from '../populations/population';
import { createUniform } from '../random';
import { bcaInterval, type Estimated } from './bcaInterval';
import { type Concentration, concentrationOf } from './concentration';
import { accelerationOf, type ShapeFigure } from './influence';
import { type QuantileInterval, quantileIntervals } from './quantileIntervals';
import { type ResampledShapes, resampledShapes } from './resampledShapes';
import { countUpTo, type Sample } from './sample';
import { type SkewnessDoubt, skewnessDoubts } from './skewnessDoubts';
import { type TailIndex, tailIndexOf } from './tailIndex';

/** What a sample shows, and how much that says of the population that it comes from. */
export interface Shape {
  readonly n: number;
  readonly min: number;
  readonly max: number;
  readonly mean: Estimated;
  /** With divisor n - 1; NaN of a single value. */
  readonly standardDeviation: Estimated;
  /** m3 / m2^(3/2), as the statistic of that name; read too low more often than not where it is large (`doubts`). */
  readonly skewness: Estimated;
  readonly excessKurtosis: Estimated;
  readonly doubts: readonly SkewnessDoubt[];
  readonly quantiles: readonly QuantileInterval[];
  /** Share of values that are 0, with Wilson's interval. */
  readonly zeros: Estimated;
  /** How many different values there are, as a share of n. */
  readonly different: number;
  /** Null where values are below 0. */
  readonly concentration: Concentration | null;
  /** Bias-corrected interval of the share of the sum that the population's top 1 % have; null as `concentration` is. */
  readonly topPercent: Estimated | null;
  readonly tail: TailIndex;
}

export const SHAPE_PROBABILITIES: readonly number[] = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999];

export interface ShapeSetting {
  /** Of all intervals. */
  readonly level: number;
  readonly seed: number;
  readonly resamples: number;
}

export const SHAPE_SETTING: ShapeSetting = { level: 0.95, seed: 1, resamples: 999 };

/**
 * The shape of a sample. `population` is its empirical population. Intervals of moments are by the BCa bootstrap with a fixed
 * seed: the same sample gives the same figures always. Resamples may be given where they are known already.
 */
export function shapeOf(
  sample: Sample,
  population: Population,
  setting: ShapeSetting = SHAPE_SETTING,
  resampled: ResampledShapes = resampledBy(population, setting),
): Shape {
  const { sorted, masses } = sample;
  const { level } = setting;
  const n = sorted.length;
  const tail = tailIndexOf(sample);
  const concentration = concentrationOf(sample);
  const of = (figure: ShapeFigure): Estimated => intervalOf(population, resampled, figure, level);
  const larger = Math.sqrt(n / (n - 1));
  const zeros = countUpTo(sorted, 0) - countUpTo(sorted, -Number.MIN_VALUE);
  return {
    n,
    min: sorted[0] as number,
    max: sorted[n - 1] as number,
    mean: of('mean'),
    standardDeviation: times(of('standardDeviation'), larger),
    skewness: of('skewness'),
    excessKurtosis: of('excessKurtosis'),
    doubts: skewnessDoubts(sample, population.moments, tail),
    quantiles: quantileIntervals(sample, SHAPE_PROBABILITIES, level),
    zeros: { value: zeros / n, ...wilsonInterval(zeros, n, level) },
    different: masses.values.length / n,
    concentration,
    topPercent: concentration && bcaInterval(resampled.topPercent, concentration.topPercent, 0, level),
    tail,
  };
}

/** The resamples that a setting asks for. */
export const resampledBy = (population: Population, { resamples, seed }: ShapeSetting): ResampledShapes =>
  resampledShapes(population, resamples, createUniform(seed));

/** The interval of one figure. Of a single value, or of equal ones, there is none but for the mean. */
export function intervalOf(
  population: Population,
  resampled: ResampledShapes,
  figure: ShapeFigure,
  level: number,
): Estimated {
  const value = population.moments[figure];
  if (!(population.moments.standardDeviation > 0)) {
    return { value, low: Number.NaN, high: Number.NaN };
  }
  return bcaInterval(resampled[figure], value, accelerationOf(population, figure), level);
}

const times = ({ value, low, high }: Estimated, by: number): Estimated => ({
  value: value * by,
  low: low * by,
  high: high * by,
});
