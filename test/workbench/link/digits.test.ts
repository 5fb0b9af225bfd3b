import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { momentsOf } from '../../../src/core/sample/empirical';
import { roundedValues, suggestDigits } from '../../../src/workbench/link';

function drawn(text: string, n: number): Float64Array {
  const values = new Float64Array(n);
  createPopulation(text).fill(values, createUniform(33));
  return values;
}

describe('rounding', () => {
  it('is to significant digits', () => {
    expect([...roundedValues(Float64Array.of(1234.5, 0.012345, -98.76, 0), 3)]).toEqual([1230, 0.0123, -98.8, 0]);
    expect([...roundedValues(Float64Array.of(Number.MAX_VALUE), 1)]).toEqual([Number.MAX_VALUE]);
  });

  it.each([
    ['log-normal:3.5,1', 4],
    ['bernoulli:0.03', 1],
    ['normal:502,3', 5],
    ['normal:1000000,3', 8],
    ['normal:0,1', 3],
    ['pareto:1.5', 4],
    ['poisson:4', 2],
  ])('of %s: %i digits keep mean, spread and skewness to a thousandth', (text, digits) => {
    const values = drawn(text, 2_000);
    expect(suggestDigits(values)).toBe(digits);
    const [was, is] = [momentsOf(values), momentsOf(roundedValues(values, digits))];
    expect(Math.abs(is.mean - was.mean)).toBeLessThan(1e-3 * was.standardDeviation);
    expect(Math.abs(is.standardDeviation / was.standardDeviation - 1)).toBeLessThan(1e-3);
    expect(Math.abs(is.skewness - was.skewness)).toBeLessThan(1e-3 * Math.max(1, Math.abs(was.skewness)));
  });

  it('of values that are all the same, or none, needs what they have', () => {
    expect(suggestDigits(new Float64Array())).toBe(1);
    expect(suggestDigits(Float64Array.of(5, 5, 5))).toBe(1);
    expect(suggestDigits(Float64Array.of(0, 0))).toBe(1);
    expect(suggestDigits(Float64Array.of(1.005, 1.005))).toBe(4);
    expect(suggestDigits(Float64Array.of(1e200, 2e200, 4e200))).toBeGreaterThan(0);
  });
});
