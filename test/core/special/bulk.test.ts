import { describe, expect, it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { exponentiate } from '../../../src/core/special/exponentiate';
import { takeLogarithms } from '../../../src/core/special/takeLogarithms';

const N = 200_000;
const spread = (from: number, to: number): Float64Array => {
  const uniform = createUniform(2);
  return Float64Array.from({ length: N }, () => from + (to - from) * uniform());
};

describe('exp of many values', () => {
  it.each([
    [-1, 1],
    [-30, 30],
    [-708, 709],
  ])('from %d to %d is within 2^-51 of Math.exp', (from, to) => {
    const values = spread(from, to);
    const exponents = values.slice();
    exponentiate(values, 0, N, 1);
    values.forEach((value, i) => {
      const exact = Math.exp(exponents[i] as number);
      if (!(Math.abs(value - exact) <= 2 ** -51 * exact)) expect.fail(`exp(${exponents[i]}): ${value}, not ${exact}`);
    });
  });

  it('has all the ends of numbers', () => {
    const values = Float64Array.of(
      0,
      -0,
      709.7,
      709.9,
      1e300,
      Number.POSITIVE_INFINITY,
      -746,
      -1e300,
      Number.NEGATIVE_INFINITY,
    );
    exponentiate(values, 0, values.length, 1);
    const infinite = Number.POSITIVE_INFINITY;
    expect(values[2]).toBeCloseTo(Math.exp(709.7), -295);
    values[2] = 0;
    expect([...values]).toEqual([1, 1, 0, infinite, infinite, infinite, 0, 0, 0]);
    const subnormal = Float64Array.of(-740, Number.NaN);
    exponentiate(subnormal, 0, 2, 1);
    expect(Math.abs((subnormal[0] as number) - Math.exp(-740))).toBeLessThanOrEqual(Number.MIN_VALUE);
    expect(subnormal[1]).toBeNaN();
  });

  it('of a multiple, and of nothing beside what is asked for', () => {
    const values = Float64Array.of(3, 4, 6, 7);
    exponentiate(values, 1, 3, -0.5);
    expect([...values]).toEqual([3, Math.exp(-2), Math.exp(-3), 7].map((x) => expect.closeTo(x, 14)));
  });
});

describe('logarithms of many values', () => {
  it.each([
    [0.5, 2],
    [0, 1e-6],
    [1, 1e9],
    [1e-300, 1e300],
  ])('from %d to %d are within 2^-51 of Math.log, or of 1', (from, to) => {
    const values = spread(from, to).map((x) => x || 1);
    const numbers = values.slice();
    takeLogarithms(values, 0, N);
    values.forEach((value, i) => {
      const exact = Math.log(numbers[i] as number);
      if (!(Math.abs(value - exact) <= 2 ** -51 * Math.max(1, Math.abs(exact))))
        expect.fail(`log ${numbers[i]}: ${value}`);
    });
  });

  it('of powers of 2 are whole numbers of log 2, and nothing else is touched', () => {
    const values = Float64Array.of(5, 2 ** -1022, 0.5, 1, 1024, 2 ** 1023, 5);
    takeLogarithms(values, 1, 6);
    const expected = [-1022, -1, 0, 10, 1023].map((k) => expect.closeTo(k * Math.LN2, 12));
    expect([...values]).toEqual([5, ...expected, 5]);
  });
});
