import { type DecimalMark, readDecimal, shifted } from './decimal';
import { undress } from './dressed';
import { hasKoreanUnit, readKorean } from './koreanUnits';

/** A cell that can be read as a number with a decimal point, with a decimal comma, or both ways. */
export interface NumberCell {
  /** As JavaScript writes it, sign included; undefined where it cannot be read so. */
  readonly point: string | undefined;
  readonly comma: string | undefined;
  /** "12 %" is 0.12 in both readings; this says that it had the sign. */
  readonly percent: boolean;
  readonly currency: string;
  readonly korean: boolean;
}

/** Digits and one mark that cannot part thousands: most numbers are so, and need no closer look. */
const SIMPLE = /^-?\d+([.,])(?:\d{1,2}|\d{4,})$/;

const simpleNumber = (text: string, mark: string): NumberCell => ({
  point: mark === '.' ? text : undefined,
  comma: mark === ',' ? text.replace(',', '.') : undefined,
  percent: false,
  currency: '',
  korean: false,
});

/** Reads a plain text (see `plainText`) as a number; undefined when it is none with either decimal mark. */
export function readNumber(text: string): NumberCell | undefined {
  const simple = SIMPLE.exec(text);
  if (simple) return simpleNumber(text, simple[1] ?? '');
  if (!/\d|[천백십][만억조]|^[천백십만억조]/.test(text)) return undefined;
  const undressed = undress(text);
  if (!undressed) return undefined;
  const { body, negative, percent, currency } = undressed;
  const korean = hasKoreanUnit(body);
  const read = (mark: DecimalMark): string | undefined => {
    const decimal = korean ? readKorean(body, mark) : readDecimal(body, mark);
    if (decimal === undefined) return undefined;
    return (negative ? '-' : '') + shifted(decimal, percent ? -2 : 0);
  };
  const point = read('.');
  const comma = read(',');
  if (point === undefined && comma === undefined) return undefined;
  return { point, comma, percent, currency, korean };
}

/**
 * True when a double does not keep the digits as written: an integer beyond 2^53, more than some 17 digits, a number
 * too small. Digits that a double's shortest text has too are kept.
 */
export function losesDigits(decimal: string): boolean {
  if (decimal.length < 16 && !decimal.includes('e')) return false;
  return significant(decimal) !== significant(String(Number(decimal)));
}

const significant = (decimal: string): string =>
  (decimal.split('e')[0] ?? '').replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
