import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCriticalValue } from '../../../src/core/intervals/criticalValue';
import { fisherCritical, fisherPValue } from '../../../src/core/proportions/fisher';
import { mcnemarCritical, mcnemarPValue } from '../../../src/core/proportions/mcnemar';
import { newcombeIndependent, newcombePaired } from '../../../src/core/proportions/newcombe';
import { independentOutcomes, type Outcomes, pairedOutcomes } from '../../../src/core/proportions/outcomes';
import { questionsForLargeN, questionsForPower } from '../../../src/core/proportions/questionsForPower';
import reference from '../../reference/two-proportions.json';

const expectOutcomes = (found: Outcomes, expected: Outcomes): void => {
  for (const name of ['foundA', 'foundB', 'aheadA', 'aheadB'] as const) {
    expect(Math.abs(found[name] - expected[name]), name).toBeLessThan(1e-11);
  }
};

describe('exact tests', () => {
  it.each(reference.mcnemar)('McNemar’s is SciPy’s: $onlyA and $onlyB', ({ onlyA, onlyB, p }) => {
    expect(Math.abs(mcnemarPValue(onlyA, onlyB) / p - 1)).toBeLessThan(1e-11);
  });

  it.each(reference.fisher)('Fisher’s is SciPy’s: $a of $nA and $b of $nB', ({ a, nA, b, nB, p }) => {
    expect(Math.abs(fisherPValue(a, nA, b, nB) / p - 1)).toBeLessThan(1e-10);
  });

  it('find a winner up to the critical count and not beyond it', () => {
    const LEVELS = [0.8, 0.9, 0.95, 0.99];
    fc.assert(
      fc.property(fc.nat(400), fc.nat(120), fc.constantFrom(...LEVELS), (apart, half, level) => {
        const most = mcnemarCritical(apart, level);
        for (const k of [most, most + 1].filter((k) => k >= 0 && 2 * k <= apart)) {
          expect(mcnemarPValue(k, apart - k) <= (1 - level) * (1 + 1e-9)).toBe(k <= most);
        }
        const n = half + 1;
        const total = apart % (2 * n + 1);
        const limit = fisherCritical(total, n, level);
        for (let k = Math.max(0, total - n); 2 * k <= total; k++) {
          expect(fisherPValue(total - k, n, k, n) <= (1 - level) * (1 + 1e-9)).toBe(k <= limit);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reach one in ten where three of three stand against none, and no further', () => {
    // p = 2 / C(6, 3): at the level itself it counts as found.
    expect(fisherCritical(3, 3, 0.9)).toBe(0);
    expect(fisherCritical(3, 3, 0.95)).toBe(-1);
  });
});

describe('Newcombe’s intervals', () => {
  it.each(reference.independent)(
    'of independent shares: $a of $nA, $b of $nB',
    ({ a, nA, b, nB, level, low, high }) => {
      const found = newcombeIndependent(a, nA, b, nB, normalCriticalValue(level));
      expect(found.low).toBeCloseTo(low, 12);
      expect(found.high).toBeCloseTo(high, 12);
    },
  );

  it('of 56 of 70 and 48 of 80 goes from 0.0524 to 0.3339, as printed in the paper', () => {
    const { low, high } = newcombeIndependent(56, 70, 48, 80, normalCriticalValue(0.95));
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it.each(reference.paired)('of paired shares: $both $onlyA $onlyB $neither', ({ level, low, high, ...counts }) => {
    const found = newcombePaired(counts, normalCriticalValue(level));
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });
});

describe('how a comparison comes out', () => {
  it.each(reference.pairedOutcomes)('paired: $onlyA and $onlyB, n = $n', ({ onlyA, onlyB, n, level, ...chances }) => {
    expectOutcomes(pairedOutcomes(onlyA, onlyB, n, level), chances);
  });

  it.each(reference.independentOutcomes)('independent: $shareA and $shareB, n = $n', (given) => {
    const { shareA, shareB, n, level, ...chances } = given;
    expectOutcomes(independentOutcomes(shareA, shareB, n, level), chances);
  });

  it('keeps within what the level allows where there is no difference', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 200 }), (share, n) => {
        for (const { foundA, foundB } of [
          pairedOutcomes(share / 2, share / 2, n, 0.95),
          independentOutcomes(share, share, n, 0.95),
        ]) {
          expect(foundA + foundB).toBeLessThanOrEqual(0.05 + 1e-12);
          expect(foundA).toBeCloseTo(foundB, 10);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('loses nothing of the law of large counts', () => {
    const { aheadA, aheadB } = independentOutcomes(0.5, 0.5, 10_000, 0.95);
    // Ties of two such counts: about 1 / sqrt(pi n).
    expect(1 - aheadA - aheadB).toBeCloseTo(1 / Math.sqrt(Math.PI * 10_000), 6);
  });
});

describe('questions for a power', () => {
  it('are where the chance has come to it, small steps back included', () => {
    const chance = (n: number): number => independentOutcomes(0.9, 0.5, n, 0.95).foundA;
    const needed = questionsForPower(chance, 0.8, 10_000);
    expect(chance(needed - 1)).toBeLessThan(0.8);
    for (let n = needed; n < 1.2 * needed; n++) expect(chance(n)).toBeGreaterThanOrEqual(0.8);
  });

  it('are infinite where none suffices, and one where one does', () => {
    expect(questionsForPower(() => 0.05, 0.8, 1_000)).toBe(Number.POSITIVE_INFINITY);
    expect(questionsForPower(() => 1, 0.8, 1_000)).toBe(1);
    for (const at of [2, 7, 299, 300]) expect(questionsForPower((n) => Number(n >= at), 0.8, 10_000)).toBe(at);
    expect(questionsForPower((n) => Number(n >= 7_000), 0.8, 10_000)).toBeCloseTo(7_000, -2);
  });

  it('come near to those of the normal curve', () => {
    // 75 % and 70 % right, one question in ten decided: (1.96 sqrt(0.1) + 0.8416 sqrt(0.0975))^2 / 0.05^2 = 311.6.
    expect(questionsForLargeN(0.05, { varianceNull: 0.1, variance: 0.0975 }, 0.8, 0.95)).toBe(312);
    const exact = questionsForPower((n) => pairedOutcomes(0.075, 0.025, n, 0.95).foundA, 0.8, 10_000);
    expect(exact / 312).toBeGreaterThan(1);
    expect(exact / 312).toBeLessThan(1.12);
  });
});
