import { describe, expect, test } from 'vitest';
import { createUniform, nextDouble, nextStream, nextWord, uniformFromState } from '../../src/core/random';
import golden from '../reference/xoshiro128plusplus.json';
import { ksTest } from '../support/ks';
import { expectWithin } from '../support/tolerances';

const words = (state: Int32Array, n: number) => Array.from({ length: n }, () => nextWord(state) >>> 0);
const unsigned = (state: Int32Array) => Array.from(state, (word) => word >>> 0);

describe('xoshiro128++ is the published generator', () => {
  test('state 1, 2, 3, 4 gives the published outputs', () => {
    const { state } = uniformFromState([1, 2, 3, 4]);
    expect(words(state, 10)).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
    ]);
  });

  test.each(golden.cases)('outputs and jumps of the C program from state $state', ({ state, next, jumps }) => {
    expect(words(uniformFromState(state).state, next.length)).toEqual(next);
    let uniform = uniformFromState(state);
    for (const jumped of jumps) {
      uniform = nextStream(uniform);
      expect(unsigned(uniform.state)).toEqual(jumped.state);
      expect(words(uniform.state.slice(), jumped.next.length)).toEqual(jumped.next);
    }
  });

  test('a jump is 2^64 steps, by squaring the step as a matrix over GF(2) 64 times', () => {
    // Column i of the matrix is what one step makes of the state with only bit i set (a step is linear).
    const pack = (state: Int32Array) =>
      unsigned(state).reduce((sum, word, i) => sum | (BigInt(word) << BigInt(32 * i)), 0n);
    const unpack = (bits: bigint) => [0, 1, 2, 3].map((i) => Number((bits >> BigInt(32 * i)) & 0xffffffffn));
    const apply = (matrix: bigint[], vector: bigint) => {
      let sum = 0n;
      unpack(vector).forEach((word, i) => {
        for (let bit = 0; bit < 32; bit++) if (word & (1 << bit)) sum ^= matrix[32 * i + bit] as bigint;
      });
      return sum;
    };
    let matrix = Array.from({ length: 128 }, (_, i) => {
      const { state } = uniformFromState(unpack(1n << BigInt(i)));
      nextWord(state);
      return pack(state);
    });
    for (let k = 0; k < 64; k++) matrix = matrix.map((column) => apply(matrix, column));
    const start = uniformFromState([1, 2, 3, 4]);
    expect(pack(nextStream(start).state)).toBe(apply(matrix, pack(start.state)));
  });
});

describe('streams', () => {
  test('stream k is k jumps from stream 0', () => {
    let uniform = createUniform(42);
    for (let k = 1; k <= 5; k++) {
      uniform = nextStream(uniform);
      expect(unsigned(createUniform(42, k).state)).toEqual(unsigned(uniform.state));
    }
  });

  test('many jumps at once are as many jumps one by one', () => {
    for (const count of [31, 32, 33, 64, 65, 1_000, 12_345]) {
      let uniform = createUniform(9);
      for (let k = 0; k < count; k++) uniform = nextStream(uniform);
      expect(unsigned(createUniform(9, count).state), `${count}`).toEqual(unsigned(uniform.state));
      expect(unsigned(nextStream(createUniform(9), count).state)).toEqual(unsigned(uniform.state));
    }
    // 10^12 jumps are 10^6 times 10^6.
    let far = createUniform(9);
    for (let k = 0; k < 1_000; k++) far = nextStream(far, 1_000_000_000);
    expect(unsigned(createUniform(9, 1_000_000_000_000).state)).toEqual(unsigned(far.state));
  });

  test('taking the next stream leaves the source where it is', () => {
    const uniform = createUniform(7);
    const before = unsigned(uniform.state);
    nextStream(uniform);
    expect(unsigned(uniform.state)).toEqual(before);
  });

  test('neighbouring streams are uncorrelated (5 standard errors)', () => {
    const n = 100_000;
    for (let stream = 0; stream < 4; stream++) {
      const [a, b] = [createUniform(1, stream), createUniform(1, stream + 1)];
      let sum = 0;
      for (let i = 0; i < n; i++) sum += (a() - 0.5) * (b() - 0.5);
      expectWithin(sum / n, 0, 1 / 12 / Math.sqrt(n));
    }
  });
});

describe('seeds', () => {
  test('the same seed gives the same draws, another seed gives others', () => {
    const draws = (seed: number) => Array.from({ length: 5 }, createUniform(seed));
    expect(draws(42)).toEqual(draws(42));
    expect(draws(42)).not.toEqual(draws(43));
  });

  test('the k-th draw over the seeds 0, 1, 2 ... is uniform (KS, alpha 1e-4)', () => {
    const n = 20_000;
    const columns = [0, 1, 2].map(() => new Float64Array(n));
    const means = new Float64Array(n);
    for (let seed = 0; seed < n; seed++) {
      const uniform = createUniform(seed);
      for (const column of columns) column[seed] = uniform();
      means[seed] = ((columns[0]?.[seed] as number) + (columns[1]?.[seed] as number)) / 2;
    }
    for (const column of columns) expect(ksTest(column, (x) => x)).toBeGreaterThan(1e-4);
    // The trap: the mean of two uniforms, one seed a repetition.
    expectWithin(means.reduce((sum, x) => sum + x, 0) / n, 0.5, Math.sqrt(1 / 24 / n));
    expect(ksTest(means, (x) => (x < 0.5 ? 2 * x * x : 1 - 2 * (1 - x) ** 2))).toBeGreaterThan(1e-4);
  });

  test.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses seed %s', (seed) => {
    expect(() => createUniform(seed)).toThrow(RangeError);
  });

  test('refuses the zero state, which never leaves itself', () => {
    expect(() => uniformFromState([0, 0, 0, 0])).toThrow(RangeError);
  });
});

test('a call gives 53 bits from two words and advances the shared state', () => {
  const uniform = createUniform(3);
  const copy = uniform.state.slice();
  const value = uniform();
  expect(value).toBe(nextDouble(copy));
  expect(unsigned(uniform.state)).toEqual(unsigned(copy));
  expect(Number.isInteger(value * 2 ** 53)).toBe(true);
});
