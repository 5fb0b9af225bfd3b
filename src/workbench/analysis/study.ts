import type { Population } from '../../core/populations/population';
import type { Estimated } from '../../core/sample/bcaInterval';
import { empiricalPopulation } from '../../core/sample/empirical';
import type { ShapeFigure } from '../../core/sample/influence';
import type { ResampledShapes } from '../../core/sample/resampledShapes';
import { type Sample, sampleOf } from '../../core/sample/sample';
import { intervalOf, resampledBy, SHAPE_SETTING, type Shape, shapeOf } from '../../core/sample/shape';
import { type SkewnessDoubt, skewnessDoubts } from '../../core/sample/skewnessDoubts';
import { type TailIndex, tailIndexOf } from '../../core/sample/tailIndex';
import { normalityGap } from '../../core/theory/normalityGap';
import type { Statistic } from './question';

/** A sample with what has been worked out of it so far; each part is worked out once, when it is first asked for. */
export interface Study {
  readonly sample: Sample;
  readonly population: Population;
  /** Whether all values are 0 or 1: then the mean is a share. */
  readonly isShare: boolean;
  /** Standard deviation with divisor n - 1. */
  readonly standardDeviation: number;
  resampled(): ResampledShapes;
  shape(): Shape;
  tail(): TailIndex;
  /** Why the sample says too little of its population's skewness, and of its spread. */
  doubts(): readonly SkewnessDoubt[];
  gapAt(n: number): number;
  /** The same sample as yes and no: whether each value is above a threshold. */
  above(threshold: number): Study;
}

/** Throws a RangeError for no values, and for one that is not finite. */
export function createStudy(values: ArrayLike<number>): Study {
  const sample = sampleOf(values);
  const population = empiricalPopulation(sample);
  const n = sample.sorted.length;
  const gaps = new Map<number, number>();
  let resamples: ResampledShapes | null = null;
  let shape: Shape | null = null;
  let tail: TailIndex | null = null;
  let above: { readonly threshold: number; readonly study: Study } | null = null;
  const resampled = (): ResampledShapes => {
    resamples ??= resampledBy(population, SHAPE_SETTING);
    return resamples;
  };
  const tailOf = (): TailIndex => {
    tail ??= tailIndexOf(sample);
    return tail;
  };
  return {
    sample,
    population,
    resampled,
    tail: tailOf,
    doubts: () => skewnessDoubts(sample, population.moments, tailOf()),
    isShare: sample.masses.values.every((value) => value === 0 || value === 1),
    standardDeviation: n > 1 ? population.moments.standardDeviation * Math.sqrt(n / (n - 1)) : Number.NaN,
    shape() {
      shape ??= shapeOf(sample, population, SHAPE_SETTING, resampled());
      return shape;
    },
    gapAt(size) {
      let gap = gaps.get(size);
      if (gap === undefined) {
        gap = normalityGap(population, size).gap;
        gaps.set(size, gap);
      }
      return gap;
    },
    above(threshold) {
      if (above?.threshold !== threshold) {
        const study = createStudy(sample.sorted.map((value) => (value > threshold ? 1 : 0)));
        above = { threshold, study };
      }
      return above.study;
    },
  };
}

/** The study whose mean is the figure asked for; of a median the sample itself. */
export const measured = (study: Study, statistic: Statistic, threshold: number): Study =>
  statistic === 'proportion-above' ? study.above(threshold) : study;

/** A figure (divisor n) with the interval of the population's at a level; an end that cannot be told is the figure itself. */
export function intervalWithin(study: Study, figure: ShapeFigure, level: number): Estimated {
  const { value, low, high } = intervalOf(study.population, study.resampled(), figure, level);
  return { value, low: Number.isFinite(low) ? low : value, high: Number.isFinite(high) ? high : value };
}
