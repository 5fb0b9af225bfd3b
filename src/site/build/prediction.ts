import { formatReadout } from '../../charts/format';
import { experimentOf } from '../../experiments/index';
import type { GuessLine } from '../../labs/inline/guess';
import type { LessonPage } from './lessonPage';
import { type FigureAsked, readoutAt } from './readoutAt';

/** What the author of a `<Predict>` writes. */
export interface PredictProps {
  /** Unique on the page; the answer is kept under it. */
  readonly id: string;
  /** A lab of the same page whose picture stays covered until the reader has answered or skipped. */
  readonly lab?: string;
  readonly question: string;
  /** Sentences to choose from. */
  readonly options?: readonly string[];
  /** Which options are right, counted from 1. */
  readonly right?: number | readonly number[];
  /** In place of options: a number is guessed, on a line of this scale. */
  readonly guess?: 'linear' | 'log';
  readonly min?: number;
  readonly max?: number;
  /** The true number, as in `<Value>`. */
  readonly answer?: FigureAsked;
}

export interface ChoicePrediction {
  readonly kind: 'choice';
  readonly options: readonly string[];
  /** Counted from 1. */
  readonly right: readonly number[];
}

export interface GuessPrediction {
  readonly kind: 'guess';
  readonly line: GuessLine;
  /** The true number as it is read. */
  readonly truth: string;
}

/** As many as the style sheet can tell apart. */
const MOST_OPTIONS = 6;

const idsOf = new WeakMap<LessonPage, Set<string>>();

/** Checks a `<Predict>` and computes its answer. Throws an Error that says what the author got wrong. */
export function predictionOf(page: LessonPage, props: PredictProps): ChoicePrediction | GuessPrediction {
  const { id, lab, question, options, guess } = props;
  const fail = (reason: string): never => {
    throw new Error(`<Predict id="${id}">: ${reason}`);
  };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? '')) fail('an id is written in kebab-case');
  const ids = idsOf.get(page) ?? new Set();
  if (ids.has(id)) fail('the page has another one of this id');
  idsOf.set(page, ids.add(id));
  if (!question?.trim()) fail('it asks no question');
  if (lab !== undefined) experimentOf(lab);
  if ((options === undefined) === (guess === undefined)) fail('give either options or guess');
  return options ? choiceOf(props, options, fail) : guessOf(page, props, fail);
}

type Fail = (reason: string) => never;

function choiceOf({ right }: PredictProps, options: readonly string[], fail: Fail): ChoicePrediction {
  if (options.length < 2 || options.length > MOST_OPTIONS) fail(`it takes 2 to ${MOST_OPTIONS} options`);
  if (options.some((option) => !option.trim())) fail('an option is empty');
  if (new Set(options).size < options.length) fail('two options are the same');
  const rights = [right ?? []].flat();
  if (rights.length === 0) fail('which option is right?');
  for (const index of rights) {
    if (!Number.isInteger(index) || index < 1 || index > options.length) fail(`there is no option ${index}`);
  }
  return { kind: 'choice', options, right: rights };
}

function guessOf(page: LessonPage, { guess, min, max, answer }: PredictProps, fail: Fail): GuessPrediction {
  if (guess !== 'log' && guess !== 'linear') return fail('guess is "log" or "linear"');
  if (min === undefined || max === undefined || !(min < max)) return fail('a guess needs min < max');
  if (guess === 'log' && min <= 0) fail('a logarithmic line starts above 0');
  if (!answer) return fail('a guess needs its answer');
  const readout = readoutAt(page, answer);
  const { value, format = 'number' } = readout;
  if (!(value >= min && value <= max)) fail(`the answer, ${value}, is not between ${min} and ${max}`);
  return {
    kind: 'guess',
    line: { min, max, scale: guess, truth: value, format },
    truth: formatReadout(readout, page.words),
  };
}
