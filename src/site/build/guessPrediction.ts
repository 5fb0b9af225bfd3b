import { formatReadout } from '../../charts/format';
import type { GuessLine } from '../../page/predict/guess';
import type { LessonPage } from './lessonPage';
import { type FigureAsked, readoutAt } from './readoutAt';

/** In place of options: a number is guessed, on a line of this scale. */
export interface GuessProps {
  readonly guess?: 'linear' | 'log';
  readonly min?: number;
  readonly max?: number;
  /** The true number, as in `<Value>`. */
  readonly answer?: FigureAsked;
  readonly reveals?: readonly string[];
}

/** What a guess that is not close reveals. */
export interface SideReveals {
  readonly low: string;
  readonly high: string;
}

export interface GuessPrediction {
  readonly kind: 'guess';
  readonly line: GuessLine;
  /** The true number as it is read. */
  readonly truth: string;
  readonly reveals: SideReveals | null;
}

type Fail = (reason: string) => never;

/** A guess with its true number. Calls `fail` with what the author got wrong. */
export function guessOf(page: LessonPage, props: GuessProps, fail: Fail): GuessPrediction {
  const { guess, min, max, answer, reveals } = props;
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
    reveals: sideReveals(reveals, fail),
  };
}

/** What too low and too high reveal, of a guess or a curve. */
export function sideReveals(reveals: readonly string[] | undefined, fail: Fail): SideReveals | null {
  if (!reveals) return null;
  const [low = '', high = ''] = reveals;
  if (reveals.length !== 2 || !low.trim() || !high.trim()) fail('reveals says two sentences: of too low, of too high');
  return { low, high };
}
