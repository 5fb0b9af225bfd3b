import { describe, expect, it } from 'vitest';
import { latticeOf } from '../../src/charts/latticeOf';
import { createPopulation } from '../../src/core/populations/index';
import { createUniform } from '../../src/core/random';

describe('the lattice of some values', () => {
  it('is the widest on which they all lie', () => {
    expect(latticeOf([0.3, 0.5, 0.8])?.step).toBeCloseTo(0.1, 9);
    expect(latticeOf([-4, 2, 8])).toEqual({ offset: 2, step: 6 });
    const shares = Float64Array.from({ length: 200 }, (_, i) => ((i * 37) % 61) / 1_000 + 0.47);
    expect(latticeOf(shares)?.step).toBeCloseTo(0.001, 9);
  });

  it.each([0.5, 1e6])('does not move when further values come, at %d', (centre) => {
    const at = (places: readonly number[]) => latticeOf(places.map((place) => centre + place / 30));
    const [few, more] = [at([3, 5, 8, 9]), at([-2, 3, 5, 8, 9, 12])];
    const away = ((more?.offset ?? Number.NaN) - (few?.offset ?? 0)) / (few?.step ?? 0);
    expect(Math.abs(away - Math.round(away))).toBeLessThan(0.1);
  });

  it('is none of continuous values, of one value, or of too many to be seen', () => {
    const draws = new Float64Array(30);
    const uniform = createUniform(7);
    for (const text of ['exponential:1', 'cauchy:0,1', 'zero-inflated:0.5,3,1', 'pareto:1.1']) {
      createPopulation(text).fill(draws, uniform);
      expect(latticeOf(draws), text).toBeNull();
    }
    expect(latticeOf([2, 2, 2])).toBeNull();
    expect(latticeOf([])).toBeNull();
    expect(latticeOf([0, 1, 10_000])).toBeNull();
  });
});
