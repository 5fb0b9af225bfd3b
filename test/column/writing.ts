import fc from 'fast-check';
import type { DecimalMark } from '../../src/column/cells/decimal';

/** A way in which people and programs write numbers. */
export interface Writing {
  readonly decimal: DecimalMark;
  /** Between thousands; empty for none. */
  readonly group: string;
  /** Around the digits of a negative number. */
  readonly minus: readonly [string, string];
  readonly before: string;
  readonly behind: string;
  readonly wide: boolean;
}

const GROUPS: Readonly<Record<DecimalMark, readonly string[]>> = {
  '.': ['', ',', "'", ' ', '\u00a0', '\u202f', '’'],
  ',': ['', '.', "'", ' ', '\u00a0', '\u202f', '’'],
};

export const writings: fc.Arbitrary<Writing> = fc.constantFrom<DecimalMark>('.', ',').chain((decimal) =>
  fc
    .record({
      decimal: fc.constant(decimal),
      group: fc.constantFrom(...GROUPS[decimal]),
      minus: fc.constantFrom<readonly [string, string]>(['-', ''], ['\u2212', ''], ['(', ')'], ['', '-']),
      before: fc.constantFrom('', '', '$', '₩', '€ ', '£', '¥', "'", 'USD '),
      behind: fc.constantFrom('', '', '원', ' €', ' %', '%'),
      wide: fc.boolean(),
    })
    .filter(({ before, behind }) => before.replace("'", '') === '' || behind === ''),
);

export const numbers: fc.Arbitrary<number[]> = fc
  .array(
    fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((values) => values.map((value) => value + 0));

/** The shortest digits that a double is known by, as [whole, fraction], moved by `places`. */
function digitsOf(value: number, places: number): [string, string] {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = 1 + Number(exponent) + places;
  if (point <= 0) return ['0', '0'.repeat(-point) + digits];
  return [digits.slice(0, point).padEnd(point, '0'), digits.slice(point)];
}

export function write(value: number, { decimal, group, minus, before, behind, wide }: Writing): string {
  const [whole, fraction] = digitsOf(value, behind.includes('%') ? 2 : 0);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const body = grouped + (fraction === '' ? '' : decimal + fraction);
  const text = value < 0 ? `${minus[0]}${body}${minus[1]}` : body;
  const dressed = before + text + behind;
  return wide ? dressed.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : dressed;
}
