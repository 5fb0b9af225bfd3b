import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedOf } from '../../../src/labs/two-proportions/observed';
import { QUANTITIES } from '../../../src/labs/two-proportions/quantities';
import reference from '../../reference/two-proportions.json';

const OURS = { shareA: 0.85, shareB: 0.7, agree: 0.75, n: 20, pairing: 'paired', level: '0.95' };
const at = (name: string, changes: Record<string, string | number> = {}): number =>
  QUANTITIES[name]?.compute({ ...OURS, ...changes }) as number;

it('differ by three or more as often as SciPy says', () => {
  const { paired, independent, unequal } = reference.apart;
  const alike = { shareA: 0.75, shareB: 0.75 };
  expect(at('chanceThreeApart', alike)).toBeCloseTo(paired, 11);
  expect(at('chanceThreeApart', { ...alike, pairing: 'independent' })).toBeCloseTo(independent, 11);
  const others = { shareA: 0.9, shareB: 0.6, n: 25, pairing: 'independent' };
  expect(at('chanceThreeApart', others)).toBeCloseTo(unequal, 11);
});

describe('seventeen of twenty against fourteen', () => {
  it('is four questions to one where fifteen of them agree', () => {
    expect([at('rightA'), at('rightB'), at('onlyARight'), at('onlyBRight')]).toEqual([17, 14, 4, 1]);
    expect(at('pValueOfShares')).toBeCloseTo(0.375, 12);
    const paired = reference.paired.find(({ both, onlyA, n = 0 }: { both: number; onlyA: number; n?: number }) => {
      return both === 13 && onlyA === 4 && n === 0;
    });
    expect(at('differenceOfSharesLow')).toBeCloseTo(100 * (paired?.low as number), 10);
    expect(at('differenceOfSharesHigh')).toBeCloseTo(100 * (paired?.high as number), 10);
  });

  it('is Fisher’s with questions of their own', () => {
    const independent = { pairing: 'independent' };
    expect(at('pValueOfShares', independent)).toBeCloseTo(reference.fisher[0]?.p as number, 12);
    expect(at('differenceOfSharesLow', independent)).toBeCloseTo(100 * (reference.independent[0]?.low as number), 10);
  });
});

it('counts whole questions that can be, whatever shares are given', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, fc.integer({ min: 1, max: 500 }), (shareA, shareB, agree, n) => {
      const counts = countedOf({ shareA, shareB, agree, n });
      const { both, onlyA, onlyB, neither } = counts;
      for (const count of Object.values(counts)) {
        expect(Number.isInteger(count)).toBe(true);
        expect(count).toBeGreaterThanOrEqual(0);
      }
      expect(both + onlyA + onlyB + neither).toBe(n);
      expect(both + onlyA).toBe(Math.round(shareA * n));
      expect(both + onlyB).toBe(Math.round(shareB * n));
    }),
  );
});
