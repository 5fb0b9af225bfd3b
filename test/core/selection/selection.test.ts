import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalMaximum } from '../../../src/core/balls/normalMaximum';
import { fillNormal } from '../../../src/core/draws/fillNormal';
import { createUniform } from '../../../src/core/random';
import { chanceOfBest, signalForBest } from '../../../src/core/selection/chanceOfBest';
import { shrinkageFactor } from '../../../src/core/selection/shrinkage';
import { reliabilityOf, winnerOf } from '../../../src/core/selection/winner';
import reference from '../../reference/best-of-many.json';
import { expectWithin } from '../../support/tolerances';

describe('the one that looks best', () => {
  it.each(reference.maxima)('of $size is as far out as SciPy has it', ({ size, mean }) => {
    expect(normalMaximum(size).mean).toBeCloseTo(mean, 9);
  });

  it.each(reference.winners)('of $size, spread $between, error $error', ({ apparent, best, ...rest }) => {
    const winner = winnerOf(rest);
    expect(winner.apparent).toBeCloseTo(apparent, 8);
    expect(winner.true).toBeCloseTo(rest.true, 9);
    expect(winner.best).toBeCloseTo(best, 9);
  });

  it('is never better than the best, and never as good as it looks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 200 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (size, between, error) => {
          const winner = winnerOf({ size, between, error });
          expect(winner.true).toBeLessThanOrEqual(winner.best + 1e-12);
          expect(winner.true).toBeLessThanOrEqual(winner.apparent);
          expect(winner.true).toBeCloseTo(reliabilityOf({ between, error }) * winner.apparent, 9);
        },
      ),
      { seed: 11 },
    );
  });
});

describe('the chance that it is the best', () => {
  it.each(reference.chances)('of $size at reliability $reliability', ({ size, reliability, chance }) => {
    expect(Math.abs(chanceOfBest(size, reliability) - chance)).toBeLessThan(1e-9);
  });

  it('of two is what Sheppard’s formula says, and at the ends what it must be', () => {
    for (const rho of [0.1, 0.5, 0.9, 0.9999]) {
      expect(chanceOfBest(2, rho ** 2)).toBeCloseTo(0.5 + Math.asin(rho) / Math.PI, 10);
    }
    for (const size of [2, 7, 100]) {
      expect(chanceOfBest(size, 0)).toBeCloseTo(1 / size, 10);
      expect(chanceOfBest(size, 1)).toBe(1);
    }
  });

  it.each(reference.signals)('is $chance among $size where SciPy finds it', ({ size, chance, signal }) => {
    expect(Math.abs(signalForBest(size, chance) / signal - 1)).toBeLessThan(1e-8);
  });
});

describe('shrinking by what is seen', () => {
  it('says nothing of three values', () => {
    expect(shrinkageFactor(Float64Array.of(1, 2, 3), 1)).toBeNaN();
  });

  it('leaves nothing where the values differ no more than their errors', () => {
    expect(shrinkageFactor(Float64Array.of(1, 1.1, 0.9, 1, 1.05), 4)).toBe(0);
    expect(shrinkageFactor(Float64Array.of(1, -1, 3, -3, 0), 2)).toBeCloseTo(1 - (2 * 2) / 20, 12);
  });

  it('is unbiased before its negative part is cut: E (k - 3) / χ²(k - 1) is 1', () => {
    // Far from 0, where nothing is cut; 4 errors of 20,000 draws at a fixed seed.
    const uniform = createUniform(12);
    const values = new Float64Array(30);
    let [sum, squares] = [0, 0];
    const times = 20_000;
    for (let i = 0; i < times; i++) {
      fillNormal(values, uniform, 0, values.length, 7, Math.hypot(3, 1));
      const factor = shrinkageFactor(values, 1);
      sum += factor;
      squares += factor * factor;
    }
    const mean = sum / times;
    expectWithin(mean, 9 / 10, Math.sqrt((squares / times - mean * mean) / times), 4);
  });
});
