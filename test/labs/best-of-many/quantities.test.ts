import { describe, expect, it } from 'vitest';
import { QUANTITIES } from '../../../src/labs/best-of-many/quantities';
import reference from '../../reference/best-of-many.json';

const at = (name: string, changes: Readonly<Record<string, number>> = {}): number =>
  QUANTITIES[name]?.compute({ slots: 20, n: 10, within: 15, between: 5, ...changes }) ?? Number.NaN;

describe('the figures of prose', () => {
  it('are those of the best of twenty, as SciPy has them', () => {
    const winner = reference.winners[0] as (typeof reference.winners)[0];
    expect(at('winnerLooks')).toBeCloseTo(winner.apparent, 9);
    expect(at('winnerIs')).toBeCloseTo(winner.true, 9);
    expect(at('bestIs')).toBeCloseTo(winner.best, 9);
    expect(at('winnerFlattered')).toBeCloseTo(winner.apparent - winner.true, 9);
    expect(at('winnerLacks')).toBeCloseTo(winner.best - winner.true, 9);
    expect(at('leadKept')).toBeCloseTo(10 / 19, 12);
  });

  it('know how many records it takes: variance ratio times (within / between)², rounded up', () => {
    for (const { size, signal } of reference.signals.filter(({ chance }) => chance === 0.9)) {
      expect(at('recordsForBest', { slots: size })).toBe(Math.ceil(signal * 9));
    }
    const records = at('recordsForBest');
    expect(at('winnerIsBestChance', { n: records })).toBeGreaterThanOrEqual(0.9);
    expect(at('winnerIsBestChance', { n: records - 1 })).toBeLessThan(0.9);
  });

  it('say where there is no best, and where it takes more than anybody has', () => {
    expect(at('recordsForBest', { between: 0 })).toBeNaN();
    expect(at('winnerIsBestChance', { between: 0 })).toBeNaN();
    expect(at('winnerIs', { between: 0 })).toBe(0);
    expect(at('recordsForBest', { between: 0.01, within: 1_000 })).toBe(Number.POSITIVE_INFINITY);
    expect(at('recordsForBest', { between: 100, within: 1 })).toBe(1);
  });
});
