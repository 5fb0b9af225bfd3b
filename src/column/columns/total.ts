import { plainText } from '../cells/plain';

/** The last number of a column, which may be the sum of those before it. */
export interface TotalQuestion {
  readonly kind: 'total';
  readonly row: number;
  readonly value: number;
  /** How it is known: its row says so, or it equals the sum. */
  readonly by: 'label' | 'sum';
  readonly applied: 'leave out' | 'keep';
}

const LABEL =
  /^(총 ?)?(합계|총계|총합|누계|소계|합|계|total|sub-?total|grand ?total|sum|summe|gesamt(summe)?|insgesamt)( ?[:：])?$/i;

/** A cell that names a row's total. */
export const namesTotal = (cell: string): boolean => LABEL.test(plainText(cell));

/** Too few numbers equal a sum by chance: 1, 2, 3. */
const ENOUGH = 5;

/** Whether the last number is the sum of the rest, up to what rounding to its last written digit may do. */
export function isSum(values: Float64Array, text: string): boolean {
  const last = values.at(-1) ?? 0;
  const rest = values.subarray(0, -1);
  if (last === 0) return false;
  let parts = 0;
  let sum = 0;
  let lost = 0;
  for (const value of rest) {
    // Kahan's summation: two million amounts lose no digit that matters here.
    if (value !== 0) parts++;
    const term = value - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  if (parts < 2) return false;
  const fraction = /[.,](\d+)\D*$/.exec(text)?.[1] ?? '';
  const digit = fraction.length === 3 ? 0 : 10 ** -fraction.length;
  return Math.abs(sum - last) <= Math.max(1e-9 * Math.abs(last), Math.min(digit, 1e-4 * Math.abs(last)));
}

/** What to ask about the last number, and what holds until then; null when nothing speaks for a total. */
export function totalQuestion(
  values: Float64Array,
  last: { readonly row: number; readonly text: string; readonly labelled: boolean },
  answer?: TotalQuestion['applied'],
): TotalQuestion | null {
  const value = values.at(-1);
  if (value === undefined) return null;
  const { row, text, labelled } = last;
  if (!labelled && !isSum(values, text)) return null;
  const usual = labelled || values.length > ENOUGH ? 'leave out' : 'keep';
  return { kind: 'total', row, value, by: labelled ? 'label' : 'sum', applied: answer ?? usual };
}
