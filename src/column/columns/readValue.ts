import { booleanValues } from '../cells/booleans';
import { isDigits, readCell } from '../cells/cell';
import { isCompactDate, secondsOf } from '../cells/dates';
import { shifted } from '../cells/decimal';
import { losesDigits } from '../cells/number';
import type { Evidence } from './evidence';
import { areCompactDates, type Format } from './format';

/** Why a cell gives no number. */
export const LEFT_OUT_KINDS = [
  'missing',
  'error',
  'infinite',
  'boolean',
  'date',
  'time',
  'text',
  'otherFormat',
  'total',
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** A number, or why there is none; `rounded` when a double does not keep its digits. */
export interface CellValue {
  readonly value: number;
  readonly leftOut: LeftOutKind | null;
  readonly rounded: boolean;
}

const leftOut = (kind: LeftOutKind): CellValue => ({ value: Number.NaN, leftOut: kind, rounded: false });
const exact = (value: number): CellValue => ({ value, leftOut: null, rounded: false });

/** Reads the cells of a column by its format. Never throws. */
export function createValueReader(evidence: Evidence, format: Format): (text: string) => CellValue {
  const booleans = format.booleans ? booleanValues(new Set(evidence.booleans.keys())) : new Map<string, 0 | 1>();
  const dates = areCompactDates(evidence) && format.compactDates === 'leave out';
  const allPercent = format.percent === 'all' && evidence.percent > 0;
  const safeDigits = !dates && !allPercent && !format.booleans;

  const numberOf = (decimal: string): CellValue => {
    // No negative zero: "-0" is no other value than "0".
    const value = Number(decimal) + 0;
    if (!Number.isFinite(value)) return leftOut('infinite');
    if (format.booleans && value !== 0 && value !== 1) return leftOut('otherFormat');
    return { value, leftOut: null, rounded: losesDigits(decimal) };
  };

  return (text) => {
    if (safeDigits && text.length < 16 && isDigits(text)) return exact(Number(text) + 0);
    const cell = readCell(text);
    if (cell.kind === 'number') {
      if (dates && isCompactDate(cell.plain)) return leftOut('date');
      const decimal = format.decimal === '.' ? cell.number.point : cell.number.comma;
      if (decimal === undefined) return leftOut('otherFormat');
      return numberOf(allPercent && !cell.number.percent ? shifted(decimal, -2) : decimal);
    }
    if (cell.kind === 'time' && format.times !== 'leave out') return exact(secondsOf(cell.time, format.times));
    const boolean = cell.kind === 'boolean' ? booleans.get(cell.plain.toLowerCase()) : undefined;
    return boolean === undefined ? leftOut(cell.kind) : exact(boolean);
  };
}
