import { formatReadout } from '../../charts/format';
import { readValue } from '../../experiments/readValue';
import { VARIABLES } from '../../labs/registry/allVariables';
import type { CurveGround } from '../../page/predict/curve';
import { type SideReveals, sideReveals } from './guessPrediction';
import type { LessonPage } from './lessonPage';
import { type FigureAsked, readoutAt } from './readoutAt';
import { tickText } from './ticksOf';

/** A curve to be drawn: a figure, as in `<Value>`, over one of the variables that it depends on. */
export interface CurveAsked extends FigureAsked {
  /** The variable that is varied. */
  readonly over: string;
  /** Its values, ascending: the points of the curve. */
  readonly at: readonly number[];
  /** How the points stand across: by their logarithm when left out. */
  readonly along?: 'linear' | 'log';
  /** The vertical line: from where, to where, and how. */
  readonly scale?: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  /** What is drawn, and over what, in words. */
  readonly label: string;
  readonly overLabel: string;
  /** How the variable is called at a point: "n" in "n = 10". Its own name when left out. */
  readonly symbol?: string;
  /** So many of the first points are drawn already: the reader sees where it begins. */
  readonly given?: number;
}

export interface CurvePrediction {
  readonly kind: 'curve';
  readonly ground: CurveGround;
  /** The values of the variable at the points. */
  readonly at: readonly number[];
  readonly label: string;
  readonly overLabel: string;
  /** Of each point: its place across from 0 to 1, its tick, and its true value as it is read. */
  readonly points: readonly { readonly x: number; readonly tick: string; readonly truth: string }[];
  readonly reveals: SideReveals | null;
}

/** A thumb finds room for no more on a phone. */
const MOST_POINTS = 8;

/** A curve with its true values. Calls `fail` with what the author got wrong. */
export function curveOf(
  page: LessonPage,
  asked: CurveAsked,
  reveals: readonly string[] | undefined,
  fail: (reason: string) => never,
): CurvePrediction {
  const { over, at, along = 'log', scale = 'linear', min, max, label, overLabel, symbol = over, given = 0 } = asked;
  if (!label?.trim() || !overLabel?.trim()) fail('a curve needs a label and an overLabel');
  if (!(min < max)) fail('a curve needs min < max');
  if (scale === 'log' && min <= 0) fail('a logarithmic line starts above 0');
  if (!at || at.length < 3 || at.length > MOST_POINTS) fail(`a curve has 3 to ${MOST_POINTS} points`);
  if (at.some((value, index) => value <= (at[index - 1] ?? Number.NEGATIVE_INFINITY))) fail('at has to ascend');
  if (along === 'log' && (at[0] ?? 0) <= 0) fail('at has to be above 0 on a logarithmic axis');
  const param = VARIABLES[over] ?? fail(`there is no variable "${over}"`);
  const wrong = at.find((value) => readValue(over, param, String(value)).notice);
  if (wrong !== undefined) fail(`${over} cannot be ${wrong}`);
  if (!Number.isInteger(given) || given < 0 || given > at.length - 2) fail('given leaves at least two points to draw');
  const readouts = at.map((value) => readoutAt(page, figureAt(asked, value)));
  const truth = readouts.map(({ value }) => value);
  for (const [index, value] of truth.entries()) {
    if (!(value >= min && value <= max)) {
      fail(`at ${over} = ${at[index]} the answer, ${value}, is not between ${min} and ${max}`);
    }
  }
  const { format = 'number' } = readouts[0] ?? {};
  const [first = 0, last = 1] = [at[0], at.at(-1)];
  const across = (value: number): number =>
    along === 'log' ? Math.log(value / first) / Math.log(last / first) : (value - first) / (last - first);
  return {
    kind: 'curve',
    ground: {
      min,
      max,
      scale,
      format,
      truth,
      given,
      names: at.map((value) => `${symbol} = ${value.toLocaleString(page.locale)}`),
    },
    at,
    label,
    overLabel,
    points: readouts.map((readout, index) => ({
      x: across(at[index] ?? first),
      tick: tickText(at[index] ?? first, 'number', page.words),
      truth: formatReadout(readout, page.words),
    })),
    reveals: sideReveals(reveals, fail),
  };
}

/** The figure at one point: the varied variable is named last, so that it goes before what is held fixed. */
function figureAt({ of, with: fixed, lab, set, over }: CurveAsked, value: number): FigureAsked {
  const varied = (held: string | undefined): string => {
    const values = new URLSearchParams(held);
    values.set(over, String(value));
    return [...values].map(([name, text]) => `${name}=${text}`).join('&');
  };
  return lab ? { of, lab, set: varied(set) } : { of, with: varied(fixed) };
}
