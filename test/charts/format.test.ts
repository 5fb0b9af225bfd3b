import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatError,
  formatInSentence,
  formatInteger,
  formatNumber,
  formatPoints,
  formatReadout,
  formatShare,
  formatUncertainty,
} from '../../src/charts/format';
import { shareReadout } from '../../src/experiments/shareReadout';
import { wordsOf } from '../support/words';

const [en, ko] = [wordsOf('en'), wordsOf('ko')];

describe('figures as they are read', () => {
  it.each([
    [0, '0'],
    [3.5, '3.5'],
    [0.182574, '0.1826'],
    [-1.25, '−1.25'],
    [123456.7, '123,457'],
    [1.3e-20, '1.3 × 10⁻²⁰'],
    [-1.3e-20, '−1.3 × 10⁻²⁰'],
    [9.9999e-7, '1 × 10⁻⁶'],
  ])('writes %d as %s in both languages', (value, text) => {
    expect(formatNumber(value, en)).toBe(text);
    expect(formatNumber(value, ko)).toBe(text);
  });

  it('says in words what is no number', () => {
    expect([Number.NaN, Infinity, -Infinity].map((value) => formatNumber(value, en))).toEqual([
      'no figure',
      'infinite',
      '−infinite',
    ]);
    expect([Number.NaN, Infinity].map((value) => formatNumber(value, ko))).toEqual(['값 없음', '무한대']);
    expect(formatShare(Number.NaN, ko)).toBe('값 없음');
  });

  it('separates thousands of whole numbers', () => {
    expect(formatInteger(1_000_000, en)).toBe('1,000,000');
    expect(formatInteger(1_000_000, ko)).toBe('1,000,000');
  });

  it.each([
    [0, '0%'],
    [0.5, '50%'],
    [0.8833, '88.33%'],
    [1, '100%'],
    [0.0005, '0.05%'],
    [0.000012, '0.0012%'],
  ])('writes the share %d as %s', (value, text) => expect(formatShare(value, en)).toBe(text));

  it.each([
    [8_190, 'about 8,200', '약 8,200'],
    [10, 'about 10', '약 10'],
    [2e9, 'more than 10,000,000', '10,000,000 초과'],
    [Number.POSITIVE_INFINITY, 'an n that is not known', '알려져 있지 않은 n'],
    [Number.NaN, 'no n is enough', '어떤 n도 충분하지 않음'],
  ])('writes an n that theory gives for large n alone, %d, as %s', (value, english, korean) => {
    const readout = { name: 'intervalSampleSize', role: 'theory', value, format: 'about-size' } as const;
    expect(formatReadout(readout, en)).toBe(english);
    expect(formatReadout(readout, ko)).toBe(korean);
  });

  it('gives a simulated figure digits down to the second of its error', () => {
    const readout = { name: 'mean', role: 'statistic', value: 3.49871, monteCarloError: 0.0171 } as const;
    expect(formatReadout(readout, en)).toBe('3.499');
    expect(formatError(readout, en)).toBe('0.017');
    expect(formatError({ ...readout, monteCarloError: 0.02 }, en)).toBe('0.020');
    expect(formatError({ ...readout, monteCarloError: 0 }, en)).toBe('0');
    expect(formatError({ ...readout, monteCarloError: Number.NaN }, en)).toBe('');
  });

  it.each([
    [0.0309, '3.09'],
    [0.0309898, '3.10'],
    [0.1288, '12.9'],
    [0.98, '98.0'],
    [0.0033, '0.330'],
    [0, '0'],
    [-0.02, '−2.00'],
  ])('writes a difference of shares of %d as %s points', (value, text) => {
    expect(formatPoints(value, en)).toBe(text);
  });

  it('gives a simulated share digits down to the second of its error too', () => {
    const readout = { name: 'share', role: 'statistic', value: 0.5, monteCarloError: 0.012, format: 'share' } as const;
    expect(formatError(readout, en)).toBe('1.2%');
    expect(formatReadout(readout, en)).toBe('50.0%');
  });
});

describe('how far off a figure may be', () => {
  it('is one Monte Carlo error either way, and of a share never beyond 0 and 1', () => {
    const share = (count: number, of: number): string => formatUncertainty(shareReadout('s', count, of), en);
    expect(share(11, 20)).toBe('± 10%');
    // Wilson 1927 at one standard error: (1 + 1/2 ± sqrt(19/20 + 1/4)) / 21.
    expect(share(1, 20)).toBe('(1.9%–12%)');
    expect(share(0, 20)).toBe('(0%–4.8%)');
    expect(share(20, 20)).toBe('(95%–100%)');
    // 1 / 2001 at either side of 2,000.
    expect(share(0, 2_000)).toBe('(0%–0.05%)');
    expect(share(2_000, 2_000)).toBe('(99.95%–100%)');
    expect(share(1_999, 2_000)).toBe('(99.9%–99.98%)');
    expect(share(0, 0)).toBe('');
    expect(formatUncertainty({ name: 'm', role: 'statistic', value: 0.1, monteCarloError: 0.2 }, en)).toBe('± 0.20');
  });

  it('is of none or of all without a row of zeros', () => {
    const figure = (count: number): string => formatReadout(shareReadout('s', count, 2_000), en);
    expect(figure(0)).toBe('0%');
    expect(figure(2_000)).toBe('100%');
    expect(figure(1_999)).toBe('99.950%');
  });

  it('stays within 0 and 1 whatever was drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const readout = shareReadout('s', Math.round(part * of), of);
        const said = formatUncertainty(readout, en);
        const error = readout.monteCarloError ?? 0;
        if (said.startsWith('±')) expect(readout.value - error >= 0 && readout.value + error <= 1).toBe(true);
        else {
          const [low, high] = [...said.matchAll(/[\d.]+/g)].map((figure) => Number(figure[0]));
          expect(low).toBeLessThan(100);
          expect(low).toBeLessThanOrEqual(100 * readout.value + 1);
          expect(high).toBeGreaterThanOrEqual(100 * readout.value - 1);
          expect(high).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('a figure in a sentence', () => {
  const share = (value: number, monteCarloError?: number) =>
    formatInSentence(
      {
        name: '',
        role: 'statistic',
        value,
        format: 'share',
        ...(monteCarloError !== undefined && { monteCarloError }),
      },
      en,
    );

  it('has its Monte Carlo error, both to the first digit of that', () => {
    expect(share(0.88312, 0.00102)).toBe('88.3% ± 0.1%');
    expect(share(0.796, 0.004)).toBe('79.6% ± 0.4%');
    expect(share(0.62, 0.0216)).toBe('62% ± 2%');
    expect(formatInSentence({ name: '', role: 'statistic', value: 11.304, monteCarloError: 0.027 }, en)).toBe(
      '11.30 ± 0.03',
    );
  });

  it('has none where it is exact, or where it has none', () => {
    expect(share(0.8)).toBe('80%');
    expect(share(Number.NaN, Number.NaN)).toBe(en.t('chart.doesNotExist'));
  });
});
