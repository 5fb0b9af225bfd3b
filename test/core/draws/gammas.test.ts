import { describe, expect, it } from 'vitest';
import { fillGammas } from '../../../src/core/draws/fillGammas';
import { gammaShape } from '../../../src/core/draws/gammaShape';
import { nextExponential } from '../../../src/core/draws/nextExponential';
import { nextGamma } from '../../../src/core/draws/nextGamma';
import { createUniform } from '../../../src/core/random';

/** The probability with which Marsaglia and Tsang take a normal draw z. */
function taken(shape: number, z: number): number {
  const { d, c } = gammaShape(shape);
  const root = 1 + c * z;
  return root > 0 ? Math.exp(z * z * 0.5 + d - d * root ** 3 + 3 * d * Math.log(root)) : 0;
}

describe('the squeeze of a gamma draw', () => {
  it.each([1, 1.01, 1.1, 1.5, 2, 3, 5, 10, 20, 100, 1e4, 1e8])('of shape %d takes nothing too much', (shape) => {
    const { squeeze } = gammaShape(shape);
    for (let z = -9; z < 9; z += 0.001) {
      // Rounding is proportional to d, of which log h is what is left.
      const rounding = 1e-14 * (1 + shape);
      if (1 - squeeze * z ** 4 > taken(shape, z) + rounding) expect.fail(`at ${z}`);
    }
  });
});

describe('gamma draws by turns of two shapes', () => {
  it.each([
    ['alone', false],
    ['beside exponentials', true],
  ])('%s are the same in bulk as one at a time', (_, both) => {
    const [first, second] = [gammaShape(1.2), gammaShape(7)];
    const count = 20_001;
    const values = new Float64Array(count);
    const exponents = both ? new Float64Array(count) : null;
    const bulk = createUniform(3);
    fillGammas(values, exponents, bulk.state, count, first, second);
    const { state } = createUniform(3);
    for (let i = 0; i < count; i++) {
      expect(values[i]).toBe(nextGamma(state, i % 2 ? second : first));
      if (exponents) expect(exponents[i]).toBe(nextExponential(state));
    }
    expect(bulk.state).toEqual(state);
  });
});
