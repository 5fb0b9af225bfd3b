import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/core/intervals';
import { clopperPearsonInterval } from '../../../src/core/intervals/clopperPearson';
import type { ConfidenceInterval } from '../../../src/core/intervals/interval';
import { waldInterval } from '../../../src/core/intervals/wald';
import { wilsonInterval } from '../../../src/core/intervals/wilson';
import { createUniform } from '../../../src/core/random';
import { normalCdf } from '../../../src/core/special/normal';
import { binomialKernel } from '../../../src/core/special/stirling';
import { hasExactCoverage, proportionCoverage } from '../../../src/core/theory/proportionCoverage';
import reference from '../../reference/proportion-coverage.json';

const IDS = ['wald', 'wilson', 'clopper-pearson', 't', 'z'] as const;
const LEVELS = [0.8, 0.9, 0.95, 0.99];

/** The interval of a sample of x ones and n - x zeros. */
function intervalFor(id: string, x: number, n: number, p: number, level: number): ConfidenceInterval {
  if (id === 'wald') return waldInterval(x, n, level);
  if (id === 'wilson') return wilsonInterval(x, n, level);
  if (id === 'clopper-pearson') return clopperPearsonInterval(x, n, level);
  const sample = Float64Array.from({ length: n }, (_, i) => (i < x ? 1 : 0));
  const standardDeviation = Math.sqrt(p * (1 - p));
  return intervalOf(id).compute(sample, 0, n, { level, standardDeviation, uniform: createUniform(1) });
}

/** The slow way: every count, its interval, its mass. */
function bySumming(id: string, p: number, n: number, level: number) {
  const sums = { coverage: 0, missedBelow: 0, missedAbove: 0 };
  for (let x = 0; x <= n; x++) {
    const { low, high } = intervalFor(id, x, n, p, level);
    const mass = binomialKernel(x, n - x, p, 1 - p);
    if (low > p + 1e-12) sums.missedBelow += mass;
    else if (high < p - 1e-12) sums.missedAbove += mass;
    else sums.coverage += mass;
  }
  return sums;
}

function expectSame(actual: object, expected: object): void {
  for (const [name, value] of Object.entries(expected)) {
    const figure = (actual as Record<string, number>)[name] as number;
    expect(Math.abs(figure - value), `${name}: ${figure}, not ${value}`).toBeLessThan(1e-12);
  }
}

describe('the exact coverage of 0/1 data', () => {
  it.each(reference.rows)('at p = $p, n = $n is SciPy’s to 1e-12', ({ p, n, level, waldCoverage, wilsonCoverage }) => {
    expect(Math.abs(proportionCoverage('wald', p, n, level).coverage - waldCoverage)).toBeLessThan(1e-12);
    expect(Math.abs(proportionCoverage('wilson', p, n, level).coverage - wilsonCoverage)).toBeLessThan(1e-12);
  });

  it.each(IDS)('%s: is what summing over all samples gives', (id) => {
    for (const n of id === 't' ? [2, 3, 10, 30, 101] : [1, 2, 10, 30, 101]) {
      for (const p of [0, 1e-5, 0.03, 0.1, 0.25, 0.3, 0.5, 0.5001, 0.87, 0.999, 1]) {
        for (const level of LEVELS) expectSame(proportionCoverage(id, p, n, level), bySumming(id, p, n, level));
      }
    }
  });

  it.each(IDS)('%s: misses on the other side for 1 - p', (id) => {
    const n = fc.integer({ min: 2, max: 1_000_000 });
    // Multiples of 2^-20, so that 1 - p is exact.
    const p = fc.integer({ min: 0, max: 2 ** 20 }).map((k) => k / 2 ** 20);
    fc.assert(
      fc.property(n, p, fc.constantFrom(...LEVELS), (size, share, level) => {
        const one = proportionCoverage(id, share, size, level);
        const other = proportionCoverage(id, 1 - share, size, level);
        expectSame(other, { ...one, missedBelow: one.missedAbove, missedAbove: one.missedBelow });
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('of Clopper and Pearson is never below the level, nor either miss above half of the rest', () => {
    const n = fc.integer({ min: 1, max: 1_000_000 });
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(n, p, fc.constantFrom(...LEVELS), (size, share, level) => {
        const { missedBelow, missedAbove } = proportionCoverage('clopper-pearson', share, size, level);
        expect(Math.max(missedBelow, missedAbove)).toBeLessThanOrEqual((1 - level) / 2 + 1e-15);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('comes to the level for a large n, and of Wilson is that of a known standard deviation', () => {
    for (const id of IDS) {
      const { coverage, missedBelow, missedAbove } = proportionCoverage(id, 0.03, 1_000_000, 0.95);
      expect(Math.abs(coverage - 0.95)).toBeLessThan(0.001);
      expect(Math.abs(missedBelow - missedAbove)).toBeLessThan(0.002);
    }
    for (const n of [1, 7, 900]) {
      expect(proportionCoverage('wilson', 0.07, n, 0.9)).toEqual(proportionCoverage('z', 0.07, n, 0.9));
    }
  });

  it('counts p on an end as held', () => {
    // z = 2: four tosses of a fair coin, and 0.5 ± 2 (0.25) reaches 0 and 1 exactly.
    const two = 2 * normalCdf(2) - 1;
    expect(proportionCoverage('z', 0.5, 4, two).coverage).toBe(1);
    // 8 of 16: 0.5 ± 2 sqrt(0.25 / 16) ends at 0.25; 9 of 16 does not reach it.
    const wald = proportionCoverage('wald', 0.25, 16, two);
    expectSame(wald, bySumming('wald', 0.25, 16, two));
    const { missedBelow } = proportionCoverage('wald', 0.25 - 1e-6, 16, two);
    expect(missedBelow - wald.missedBelow).toBeGreaterThan(0.019);
    // Two tosses: none has probability 0.25, just half of 1 - 0.5.
    expect(proportionCoverage('clopper-pearson', 0.5, 2, 0.5).coverage).toBe(1);
    for (const id of IDS)
      expect(proportionCoverage(id, 0, 9, 0.95)).toEqual({ coverage: 1, missedBelow: 0, missedAbove: 0 });
  });

  it('is not known for a bootstrap', () => {
    expect(IDS.every(hasExactCoverage)).toBe(true);
    expect(hasExactCoverage('bootstrap')).toBe(false);
    expect(() => proportionCoverage('bootstrap', 0.5, 10, 0.95)).toThrow(RangeError);
  });
});
