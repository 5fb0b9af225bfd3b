import { booleanValues } from '../cells/booleans';
import type { DecimalMark } from '../cells/decimal';
import { type Evidence, numbersIn } from './evidence';

/** One way to read all cells of a column. */
export interface Format {
  readonly decimal: DecimalMark;
  /** Numbers without a % sign in a column of percentages: as they stand, or percentages too. */
  readonly percent: 'signed' | 'all';
  /** Times such as 01:30: no numbers, or durations in seconds whose first of two parts is so. */
  readonly times: 'leave out' | 'hours' | 'minutes';
  /** Numbers such as 20240301. */
  readonly compactDates: 'leave out' | 'keep';
  /** The column is of words for yes (1) and no (0), and other numbers than these are left out. */
  readonly booleans: boolean;
}

/** What a reader is asked, each with its answers and the one that holds until then; `total` comes with the values. */
export type Question =
  | { readonly kind: 'decimal'; readonly example: string; readonly cells: number; readonly applied: DecimalMark }
  | { readonly kind: 'percent'; readonly signed: number; readonly plain: number; readonly applied: Format['percent'] }
  | { readonly kind: 'times'; readonly cells: number; readonly applied: Format['times'] }
  | { readonly kind: 'compactDates'; readonly cells: number; readonly applied: Format['compactDates'] };

/** What a reader has answered about a column; `total` is about its last row. */
export interface Answers {
  readonly decimal?: DecimalMark;
  readonly percent?: Format['percent'];
  readonly times?: Format['times'];
  readonly compactDates?: Format['compactDates'];
  readonly total?: 'leave out' | 'keep';
}

/**
 * The format of a column, from all its cells and the reader's answers. `likelier` is the decimal mark of other columns or
 * of the file's setting: it decides where every cell of this one could be read both ways.
 */
export function decideFormat(
  evidence: Evidence,
  answers: Answers = {},
  likelier?: DecimalMark,
): { readonly format: Format; readonly questions: readonly Question[] } {
  const numbers = numbersIn(evidence);
  const plain = numbers - evidence.percent;
  const { boolean, time } = evidence.kinds;
  const format: Format = {
    decimal: answers.decimal ?? decimalOf(evidence) ?? likelierDecimal(evidence, likelier),
    percent: answers.percent ?? (evidence.percent > plain ? 'all' : 'signed'),
    times: answers.times ?? 'leave out',
    compactDates: answers.compactDates ?? 'leave out',
    booleans: boolean > 0 && 2 * boolean > numbers && booleanValues(new Set(evidence.booleans.keys())).size > 0,
  };
  const questions: Question[] = [];
  if (evidence.either > 0 && !decimalOf(evidence)) {
    const { eitherExample: example, either: cells } = evidence;
    questions.push({ kind: 'decimal', example, cells, applied: format.decimal });
  }
  if (evidence.percent > 0 && plain > 0) {
    questions.push({ kind: 'percent', signed: evidence.percent, plain, applied: format.percent });
  }
  if (time > 0) questions.push({ kind: 'times', cells: time, applied: format.times });
  if (areCompactDates(evidence)) {
    questions.push({ kind: 'compactDates', cells: evidence.compactDates, applied: format.compactDates });
  }
  return { format, questions };
}

/** The mark that more cells need; undefined when none needs one. */
export function decimalOf({ pointOnly, commaOnly }: Evidence): DecimalMark | undefined {
  if (pointOnly === commaOnly) return undefined;
  return pointOnly > commaOnly ? '.' : ',';
}

/** All numbers of a column are days as well. */
export const areCompactDates = (evidence: Evidence): boolean =>
  evidence.compactDates > 0 && evidence.compactDates === numbersIn(evidence);

/**
 * Three digits behind a mark are thousands rather than thousandths, in won and yen always; of percentages they are
 * thousandths. Else the file's other columns know better.
 */
function likelierDecimal(
  { eitherExample, percent, currencies }: Evidence,
  ofFile: DecimalMark | undefined,
): DecimalMark {
  const mark: DecimalMark = eitherExample.includes('.') ? '.' : ',';
  const other: DecimalMark = mark === '.' ? ',' : '.';
  if (percent > 0) return mark;
  if ([...currencies.keys()].some((currency) => /[₩원¥円元]|KRW|JPY/.test(currency))) return other;
  return ofFile ?? other;
}
