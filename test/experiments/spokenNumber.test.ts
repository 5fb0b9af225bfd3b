import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare } from '../../src/charts/format';
import { spokenNumber } from '../../src/experiments/spokenNumber';
import { LOCALES, wordsOf } from '../support/words';

/** What a per cent sign stands for where a share is asked for. */
const SHARE = -2;

describe('a number as people type it', () => {
  it.each([
    ['30', 30],
    [' 10,000 ', 10_000],
    ['10 000', 10_000],
    ['1\u00a0000\u202f000', 1_000_000],
    ['10’000', 10_000],
    ['1만', 10_000],
    ['만', 10_000],
    ['5천', 5_000],
    ['100만', 1_000_000],
    ['천만', 10_000_000],
    ['1만 5천', 15_000],
    ['1만5천', 15_000],
    ['1만 5,000', 15_000],
    ['1억 2천만 3백', 120_000_300],
    ['1.5만', 15_000],
    ['2k', 2_000],
    ['2 K', 2_000],
    ['1M', 1_000_000],
    ['1.1M', 1_100_000],
    ['3 million', 3_000_000],
    ['1e3', 1_000],
    ['1.5E-3', 0.0015],
    ['1.3 × 10⁻²⁰', 1.3e-20],
    ['１，２００', 1_200],
    ['１２만', 120_000],
    ['١٢', 12],
    ['۱۲٫۵', 12.5],
    ['-0.5', -0.5],
    ['−0.5', -0.5],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['n=30', 30],
    ['n = 1,000', 1_000],
    ['ρ = −0.5', -0.5],
    ['표본 크기: 5천', 5_000],
    ['about 30', 30],
    ['약 30명', 30],
    ['30명', 30],
    ['1만 5천 명', 15_000],
    ['5천명쯤', 5_000],
    ['₩3만', 30_000],
    ['3만 원', 30_000],
    ['$ 5', 5],
    ['30 orders a day', 30],
    ['2k users', 2_000],
    ['2 million users', 2_000_000],
    ['5 kg', 5],
    ['3조원', 3e12],
  ])('reads "%s" as %d', (text, value) => {
    expect(spokenNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'many',
    'k',
    'e5',
    '½',
    '5½',
    '3²',
    '10^3',
    '--3',
    '1..5',
    '0x10',
    '1e400',
    'NaN',
    'Infinity',
    '1/20',
    '5x',
    '30 to 40',
    '30명 40명',
    'n=',
    '명',
    'orders 30',
    '5 조각',
    '5조각',
    '2 만원',
    '5%',
    '1만 20000',
    '5천 1만',
    '1,0000',
    '1,2345',
    '12,34,567',
    '1 2345',
    'constructor',
  ])('does not guess what "%s" says', (text) => {
    expect(spokenNumber(text)).toBeNull();
  });

  it('takes a comma for a decimal point where it can be nothing else, and never in a whole number', () => {
    expect(['0,5', '1,25', '0,125', '12,5'].map((text) => spokenNumber(text))).toEqual([0.5, 1.25, 0.125, 12.5]);
    expect(spokenNumber('1,250')).toBe(1_250);
    for (const text of ['0,5', '1,25', '10,00', '10.000', '1.234.567'])
      expect(spokenNumber(text, true), text).toBeNull();
    expect(spokenNumber('2.5k', true)).toBe(2_500);
    expect(spokenNumber('10.000')).toBe(10);
  });

  it('understands a per cent sign where there is a share', () => {
    for (const text of ['5%', '5 %', '５％', '٥٪']) expect(spokenNumber(text, false, SHARE), text).toBe(0.05);
    expect(spokenNumber('0.05', false, SHARE)).toBe(0.05);
    expect(spokenNumber('7%', false, SHARE)).toBe(0.07);
    // Where per cent are asked for, they are what they are.
    expect(spokenNumber('5%', false, 0)).toBe(5);
  });

  it('is quick with any text', () => {
    expect(spokenNumber(`${'a'.repeat(1e5)}!`)).toBeNull();
    expect(spokenNumber('1 '.repeat(1e4))).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), fc.boolean(), (text, whole) => {
        const value = spokenNumber(text, whole);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe.each(LOCALES)('what is printed in %s', (locale) => {
  const numbers = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-300 ? 0 : value)),
    fc.integer({ min: 0, max: 13 }).map((power) => 10 ** power),
  );
  const print = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, options).format(value);

  it.each<Intl.NumberFormatOptions>([
    { maximumFractionDigits: 20 },
    { maximumSignificantDigits: 4 },
    { maximumFractionDigits: 0 },
    { useGrouping: false, maximumFractionDigits: 6 },
    { notation: 'compact' },
    { notation: 'compact', maximumSignificantDigits: 3 },
    { notation: 'compact', compactDisplay: 'long' },
    { notation: 'scientific', maximumSignificantDigits: 5 },
    { notation: 'engineering' },
  ])('is read back: %o', (options) => {
    fc.assert(
      fc.property(numbers, (value) => {
        const printed = print(value, options);
        const read = spokenNumber(printed);
        expect(read, printed).not.toBeNull();
        // The very number that is printed: what rounding took from it nobody can read.
        expect(print(read as number, options)).toBe(printed.replace(/^-0$/, '0'));
        expect(Math.abs((read as number) - value)).toBeLessThanOrEqual(Math.abs(value) / 2 + 0.5);
      }),
    );
  });

  it('is read back to the last digit where nothing is rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.nat(6), (value, zeros) => {
        const round = Math.round(value / 10 ** zeros) * 10 ** zeros;
        expect(spokenNumber(print(round, {}), true)).toBe(round);
        const compact = print(round, { notation: 'compact', maximumSignificantDigits: 21 });
        expect(spokenNumber(compact, true), compact).toBe(round);
      }),
    );
  });

  it('is read back as the site writes it', () => {
    const words = wordsOf(locale);
    fc.assert(
      fc.property(numbers, (value) => {
        const printed = formatNumber(value, words);
        expect(formatNumber(spokenNumber(printed) as number, words)).toBe(printed.replace(/^−0$/, '0'));
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1, noNaN: true }), (share) => {
        const printed = formatShare(share, words);
        expect(formatShare(spokenNumber(printed, false, SHARE) as number, words)).toBe(printed);
      }),
    );
  });
});
