import { normalityRequired } from '../../core/sample/normality';
import { CURVE_SAMPLE_SIZES } from '../../core/sample/requiredSize';
import { LARGEST_SAMPLE_SIZE } from '../../core/theory/requiredSampleSize';
import { type Answer, nothingYet } from './answer';
import { withoutSpread } from './none';
import type { Question } from './question';
import { intervalWithin, measured, type Study } from './study';

/** Every second size of a curve: a gap costs a millisecond or more. */
const SIZES = CURVE_SAMPLE_SIZES.filter((_, k) => k % 2 === 0 || k === CURVE_SAMPLE_SIZES.length - 1);
/** Points of the curve between two answers. */
const STEP = 4;

/** From which n on the law of the mean is normal but for a tolerance: exactly for the numbers, first the n, then the curve. */
export function* normalAnswers(whole: Study, question: Question): Generator<Answer> {
  const { statistic, threshold, tolerance, sampleSize, level } = question;
  const begun = { ...nothingYet(question), target: tolerance };
  if (statistic === 'median') {
    yield { ...begun, none: 'median-kept', complete: true };
    return;
  }
  const study = measured(whole, statistic, threshold);
  const { moments } = study.population;
  const none = withoutSpread(whole, study);
  if (none) {
    yield { ...begun, figure: moments.mean, none, complete: true };
    return;
  }
  const found = { ...begun, figure: moments.mean, here: study.gapAt(sampleSize) };
  yield found;
  const required = normalityRequired(
    study.population,
    intervalWithin(study, 'skewness', level),
    tolerance,
    study.gapAt,
  );
  const within = (n: number): number => (n > LARGEST_SAMPLE_SIZE ? Number.POSITIVE_INFINITY : n);
  const known = { ...found, required: { n: required.n, low: within(required.low), high: within(required.high) } };
  for (let count = STEP; count < SIZES.length; count += STEP) yield { ...known, curve: curveUpTo(study, count) };
  yield { ...known, curve: curveUpTo(study, SIZES.length), complete: true };
}

function curveUpTo(study: Study, count: number) {
  const n = Float64Array.from(SIZES.slice(0, count));
  return { n, value: n.map(study.gapAt) };
}
