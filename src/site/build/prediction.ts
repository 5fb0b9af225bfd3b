import { experimentOf } from '../../labs/registry/index';
import { type ChoicePrediction, choiceOf } from './choicePrediction';
import { type CurveAsked, type CurvePrediction, curveOf } from './curvePrediction';
import { type GuessPrediction, type GuessProps, guessOf } from './guessPrediction';
import { type HistogramProps, histogramsOf } from './histogramPrediction';
import type { LessonPage } from './lessonPage';

/** What the author of a `<Predict>` writes. */
export interface PredictProps extends HistogramProps, GuessProps {
  /** Unique on the page; the answer is kept under it. */
  readonly id: string;
  /** A lab of the same page whose picture stays covered until the reader has answered or skipped. */
  readonly lab?: string;
  /** What an answer sets the page to, as in a link: the setting that the question speaks of. Only with a lab. */
  readonly set?: string;
  readonly question: string;
  /** A curve to be drawn over given points. */
  readonly curve?: CurveAsked;
  /**
   * What a wrong answer reveals, a sentence each: one for every option (empty for a right one), or two for a guess or a
   * curve, which is too low or too high (a curve where it is furthest off).
   */
  readonly reveals?: readonly string[];
}

const idsOf = new WeakMap<LessonPage, Set<string>>();

export type Prediction = ChoicePrediction | GuessPrediction | CurvePrediction;

/** Checks a `<Predict>` and computes its answer. Throws an Error that says what the author got wrong. */
export function predictionOf(page: LessonPage, props: PredictProps): Prediction {
  const { id, lab, set, question, options, histograms, guess, curve } = props;
  const fail = (reason: string): never => {
    throw new Error(`<Predict id="${id}">: ${reason}`);
  };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? '')) fail('an id is written in kebab-case');
  const ids = idsOf.get(page) ?? new Set();
  if (ids.has(id)) fail('the page has another one of this id');
  idsOf.set(page, ids.add(id));
  if (!question?.trim()) fail('it asks no question');
  if (lab !== undefined) experimentOf(lab);
  if (set !== undefined && lab === undefined) fail('a setting is for a lab');
  for (const name of new URLSearchParams(set).keys())
    if (!(name in page.variables)) fail(`the page has no variable "${name}"`);
  const kinds = [options, histograms, guess, curve].filter((kind) => kind !== undefined);
  if (kinds.length !== 1) fail('give either options, histograms, guess or curve');
  if (options) return choiceOf(props, options, fail);
  if (curve) return curveOf(page, curve, props.reveals, fail);
  return histograms ? histogramsOf(page, props, histograms, fail) : guessOf(page, props, fail);
}
