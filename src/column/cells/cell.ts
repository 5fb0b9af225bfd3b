import { isBoolean } from './booleans';
import { isDate, readTime, type TimeCell } from './dates';
import { isFormulaError, isInfinite, isMissing } from './missing';
import { type NumberCell, readNumber } from './number';
import { plainText } from './plain';

/** What a cell can be, seen alone. Which of two readings of a number holds, only its column can say. */
export type Cell =
  | { readonly kind: 'number'; readonly plain: string; readonly number: NumberCell }
  | { readonly kind: 'time'; readonly plain: string; readonly time: TimeCell }
  | { readonly kind: OtherKind; readonly plain: string };

export type OtherKind = 'missing' | 'error' | 'infinite' | 'boolean' | 'date' | 'text';

/** No number is longer, not even 5e-324 written out with all its zeros. */
const LONGEST = 1000;

/** Reads one cell. Never throws. */
export function readCell(text: string): Cell {
  const plain = plainText(text);
  if (plain.length > LONGEST) return { kind: 'text', plain };
  const number = readNumber(plain);
  if (number) return { kind: 'number', plain, number };
  const time = readTime(plain);
  return time ? { kind: 'time', plain, time } : { kind: otherKind(plain), plain };
}

function otherKind(plain: string): OtherKind {
  if (isMissing(plain)) return 'missing';
  if (isFormulaError(plain)) return 'error';
  if (isBoolean(plain)) return 'boolean';
  if (isInfinite(plain)) return 'infinite';
  return isDate(plain) ? 'date' : 'text';
}

/** Digits with at most a minus, the most frequent cell of all: the same number in every reading. */
export function isDigits(text: string): boolean {
  const from = text.charCodeAt(0) === 45 ? 1 : 0;
  if (text.length === from) return false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
