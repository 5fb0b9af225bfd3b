import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearsonInterval } from '../../../src/core/intervals/clopperPearson';
import type { ConfidenceInterval } from '../../../src/core/intervals/interval';
import { waldInterval } from '../../../src/core/intervals/wald';
import { wilsonInterval } from '../../../src/core/intervals/wilson';
import { regularizedBeta } from '../../../src/core/special/beta';
import { normalQuantile } from '../../../src/core/special/normal';
import reference from '../../reference/proportion-intervals.json';
import { expectRelative } from '../../support/tolerances';

const WAYS = { wald: waldInterval, wilson: wilsonInterval, clopperPearson: clopperPearsonInterval } as const;
type Way = keyof typeof WAYS;
const ways = Object.keys(WAYS) as Way[];

/** How many of how many, and a level. */
const counts = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => [Math.round(n * share), n] as const);
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });

function expectSame(actual: ConfidenceInterval, low: number, high: number, tolerance: number): void {
  expect(Math.abs(actual.low - low)).toBeLessThan(tolerance);
  expect(Math.abs(actual.high - high)).toBeLessThan(tolerance);
}

describe.each(ways)('%s', (way) => {
  const interval = WAYS[way];

  it.each(reference.rows)('of $successes in $n at $level is SciPy’s to 1e-12', (row) => {
    const [low, high] = row[way] as [number, number];
    expectSame(interval(row.successes, row.n, row.level), low, high, 1e-12);
  });

  it('has its low end below its high end and the share between them', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], nominal) => {
        const { low, high } = interval(x, n, nominal);
        expect(low).toBeLessThanOrEqual(x / n);
        expect(high).toBeGreaterThanOrEqual(x / n);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is wider at a higher level', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], nominal) => {
        const narrow = interval(x, n, nominal);
        const wide = interval(x, n, nominal + (1 - nominal) / 3);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
        if (x > 0 && x < n) expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('says of no what it says of yes, mirrored', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], nominal) => {
        const { low, high } = interval(x, n, nominal);
        expectSame(interval(n - x, n, nominal), 1 - high, 1 - low, 1e-12);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('where nobody or everybody says yes', () => {
  it('Wald has no width at all', () => {
    expect(waldInterval(0, 30, 0.95)).toEqual({ low: 0, high: 0 });
    expect(waldInterval(30, 30, 0.95)).toEqual({ low: 1, high: 1 });
  });

  it('Wilson and Clopper-Pearson end exactly at 0 and 1, and know their other end', () => {
    for (const n of [1, 7, 30, 1_000_000]) {
      const z = normalQuantile(0.975);
      const none = wilsonInterval(0, n, 0.95);
      expect(none.low).toBe(0);
      expectRelative(none.high, (z * z) / (n + z * z), 1e-13);
      expect(wilsonInterval(n, n, 0.95).high).toBe(1);
      const exact = clopperPearsonInterval(0, n, 0.95);
      expect(exact.low).toBe(0);
      // (1 - p)^n = 0.025.
      expectRelative(exact.high, -Math.expm1(Math.log(0.025) / n), 1e-11);
      expect(clopperPearsonInterval(n, n, 0.95).high).toBe(1);
    }
  });
});

describe('what defines them', () => {
  it('Wald may leave [0, 1], the others never do', () => {
    expect(waldInterval(1, 30, 0.95).low).toBeLessThan(0);
    expect(waldInterval(29, 30, 0.95).high).toBeGreaterThan(1);
    fc.assert(
      fc.property(counts, level, ([x, n], nominal) => {
        for (const { low, high } of [wilsonInterval(x, n, nominal), clopperPearsonInterval(x, n, nominal)]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('the ends of Wilson are z standard errors off, each with the standard error at itself', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], nominal) => {
        fc.pre(x > 0 && x < n);
        const z = normalQuantile((1 + nominal) / 2);
        for (const end of Object.values(wilsonInterval(x, n, nominal))) {
          expectRelative(Math.abs(x / n - end), z * Math.sqrt((end * (1 - end)) / n), 1e-8);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('at the ends of Clopper-Pearson so many, or more, have just half of what the level leaves', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], nominal) => {
        fc.pre(x > 0 && x < n);
        const { low, high } = clopperPearsonInterval(x, n, nominal);
        expectRelative(regularizedBeta(low, x, n - x + 1), (1 - nominal) / 2, 1e-9);
        expectRelative(regularizedBeta(1 - high, n - x, x + 1, high), (1 - nominal) / 2, 1e-9);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
