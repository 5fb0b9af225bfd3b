import {
  type HalfWidth,
  meanHalfWidth,
  meanPrecision,
  medianHalfWidth,
  medianPrecision,
  shareHalfWidth,
  sharePrecision,
} from '../../core/sample/precision';
import { CURVE_SAMPLE_SIZES } from '../../core/sample/requiredSize';
import { sortedQuantile } from '../../core/sample/sortedQuantile';
import { type Answer, type Curve, nothingYet } from './answer';
import { withoutSpread } from './none';
import type { Question } from './question';
import { measured, type Study } from './study';

/** Something at each sample size of a curve. */
export function curveAt(valueAt: (n: number) => number, from = 2): Curve {
  const n = Float64Array.from(CURVE_SAMPLE_SIZES.filter((size) => size >= from));
  return { n, value: n.map(valueAt) };
}

/** From which n on the interval reaches no further than the margin, a share of the figure. */
export function preciseAnswer(whole: Study, question: Question): Answer {
  const { statistic, level, margin, sampleSize } = question;
  const study = measured(whole, statistic, question.threshold);
  const { sample, population } = study;
  const median = statistic === 'median';
  const figure = median ? sortedQuantile(sample.sorted, 0.5) : population.moments.mean;
  const begun = { ...nothingYet(question), figure, target: margin, complete: true };
  const none = withoutSpread(whole, study);
  // The interval of a share has a width where all say yes, and a median no square.
  if (none && !(median ? none === 'range' : study.isShare)) return { ...begun, none };
  if (figure === 0) return { ...begun, none: 'zero' };
  const halfWidth: HalfWidth = median
    ? medianHalfWidth((probability) => sortedQuantile(sample.sorted, probability), level)
    : study.isShare
      ? shareHalfWidth(figure, level)
      : meanHalfWidth(study.standardDeviation, level);
  const relative = (n: number): number => halfWidth(n) / Math.abs(figure);
  const asked = { level, tolerance: margin, relative: true };
  const n = sample.sorted.length;
  return {
    ...begun,
    required: median
      ? medianPrecision(sample, asked)
      : study.isShare
        ? sharePrecision(Math.round(figure * n), n, asked)
        : meanPrecision(population, study.resampled(), asked),
    curve: curveAt(relative),
    here: relative(sampleSize),
  };
}
