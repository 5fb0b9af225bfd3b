import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginOfError, sampleSizeForMargin } from '../../../src/core/theory/marginOfError';
import reference from '../../reference/margin-of-error.json';
import { expectRelative } from '../../support/tolerances';

const endless = Number.POSITIVE_INFINITY;

describe('the margin of error', () => {
  it.each(reference.rows)('of $n among $populationSize at $p, as SciPy says', (row) => {
    const survey = { sampleSize: row.n, proportion: row.p, level: 0.95 };
    expectRelative(marginOfError({ ...survey, populationSize: row.populationSize }), row.margin, 1e-13, 'finite');
    expectRelative(marginOfError({ ...survey, populationSize: endless }), row.marginInfinite, 1e-13, 'infinite');
  });

  it('is 0 for a census and where everybody says the same', () => {
    expect(marginOfError({ populationSize: 500, sampleSize: 500, proportion: 0.3, level: 0.95 })).toBe(0);
    expect(marginOfError({ populationSize: 500, sampleSize: 50, proportion: 1, level: 0.95 })).toBe(0);
  });
});

describe('the sample size for a margin', () => {
  it('is the one that opinion polls know', () => {
    // Cochran's 1.96^2 / (4 e^2): 385 for 5 points, 1068 for 3 points, 9604 for 1 point.
    for (const [margin, n] of [
      [0.05, 385],
      [0.03, 1_068],
      [0.01, 9_604],
    ] as const) {
      expect(sampleSizeForMargin({ populationSize: endless, proportion: 0.5, level: 0.95, margin })).toBe(n);
    }
    expect(sampleSizeForMargin({ populationSize: 1_000, proportion: 0.5, level: 0.95, margin: 0.05 })).toBe(278);
  });

  it('keeps to the margin, and one less does not', () => {
    const size = fc.oneof(fc.constant(endless), fc.integer({ min: 1, max: 1_000_000_000 }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const margin = fc.double({ min: -7, max: 0, noNaN: true }).map((log) => Math.exp(log));
    const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99);
    fc.assert(
      fc.property(size, share, margin, level, (populationSize, proportion, most, nominal) => {
        const survey = { populationSize, proportion, level: nominal };
        const n = sampleSizeForMargin({ ...survey, margin: most });
        expect(Number.isInteger(n) && n >= 1 && n <= populationSize).toBe(true);
        expect(marginOfError({ ...survey, sampleSize: n })).toBeLessThanOrEqual(most);
        if (n > 1) expect(marginOfError({ ...survey, sampleSize: n - 1 })).toBeGreaterThan(most);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('survives a margin that n meets exactly', () => {
    for (let n = 1; n <= 300; n++) {
      const survey = { populationSize: 300, proportion: 0.4, level: 0.9 };
      const margin = marginOfError({ ...survey, sampleSize: n });
      if (margin > 0) expect(sampleSizeForMargin({ ...survey, margin })).toBe(n);
    }
  });

  it('is one where there is only one, or nothing to find out', () => {
    const survey = { proportion: 0.5, level: 0.95, margin: 0.05 };
    expect(sampleSizeForMargin({ ...survey, populationSize: 1 })).toBe(1);
    expect(sampleSizeForMargin({ ...survey, populationSize: 1, proportion: 0 })).toBe(1);
    expect(sampleSizeForMargin({ ...survey, populationSize: endless, proportion: 1 })).toBe(1);
  });

  it('refuses a margin of nothing', () => {
    expect(sampleSizeForMargin({ populationSize: 900, proportion: 0.5, level: 0.95, margin: 1e-200 })).toBe(900);
    expect(() => sampleSizeForMargin({ populationSize: endless, proportion: 0.5, level: 0.95, margin: 1e-9 })).toThrow(
      RangeError,
    );
    for (const margin of [0, -0.1, Number.NaN]) {
      expect(() => sampleSizeForMargin({ populationSize: 500, proportion: 0.5, level: 0.95, margin })).toThrow(
        RangeError,
      );
    }
    expect(() => sampleSizeForMargin({ populationSize: 0, proportion: 0.5, level: 0.95, margin: 0.1 })).toThrow(
      RangeError,
    );
  });
});
