import { describe, expect, it } from 'vitest';
import { keptOf } from '../../../src/charts/findings/kept';
import { leanOf, nearnessOf, shapeOf } from '../../../src/charts/findings/nearNormal';

describe('whether a promise is kept', () => {
  const of = (missedBelow: number, missedAbove: number, repetitions = 0) =>
    keptOf({ coverage: 1 - missedBelow - missedAbove, missedBelow, missedAbove, repetitions, level: 0.95 });

  it.each([
    ['keeps', 0.025, 0.025],
    ['uneven', 0.01, 0.04],
    ['short', 0.03, 0.04],
    ['over', 0.01, 0.02],
  ])('%s, exactly, at misses of %d and %d', (kept, below, above) => {
    expect(of(below, above)).toBe(kept);
  });

  it('is not told from too few', () => {
    expect(of(0, 0, 1)).toBe('unsure');
    expect(of(0.025, 0.025, 100)).toBe('unsure');
    expect(of(0.025, 0.025, 100_000)).toBe('keeps');
    expect(of(0.2, 0.1, 100)).toBe('short');
    expect(of(Number.NaN, Number.NaN, 100)).toBe('unsure');
  });
});

describe('how near to normal', () => {
  it('goes by the gap', () => {
    expect([0, 0.01, 0.05, 0.1, 0.11, Number.NaN].map(nearnessOf)).toEqual([
      'exactly',
      'practically',
      'nearly',
      'roughly',
      'far',
      null,
    ]);
    expect([0.09, 0.1, -0.1, Number.NaN].map(leanOf)).toEqual([null, 'right', 'left', null]);
  });

  it('goes by skewness and kurtosis where the law is not known, with their errors', () => {
    const of = (skewness: number, error: number, kurtosis = 0, repetitions = 1_000) =>
      shapeOf(repetitions, 1, { value: skewness, error }, { value: kurtosis, error: 0.1 });
    expect(of(0.5, 0.1)).toBe('leans');
    expect(of(0.3, 0.1)).toBe('unsure');
    expect(of(0.05, 0.05)).toBe('even');
    expect(of(0.05, 0.05, 2)).toBe('tails');
    expect(of(0.5, 0.1, 0, 99)).toBe('few');
    // Tails too heavy for a Monte Carlo error: many samples do not tell either.
    expect(shapeOf(1_000, 1, { value: 3, error: Number.NaN }, { value: 9, error: Number.NaN })).toBe('unsure');
    expect(shapeOf(1_000, 0, { value: Number.NaN, error: 0 }, { value: 0, error: 0 })).toBe('constant');
  });
});
