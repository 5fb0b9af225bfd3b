import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations/index';
import { createUniform } from '../../../src/core/random';
import { extremeTheory } from '../../../src/core/theory/extremeTheory';

const of = (text: string, which: 'min' | 'max', n: number) => extremeTheory(createPopulation(text), which, n);
/** H_n = 1 + 1/2 + … + 1/n, and the same of squares. */
const harmonic = (n: number, power: number): number =>
  Array.from({ length: n }, (_, i) => 1 / (i + 1) ** power).reduce((sum, term) => sum + term, 0);

describe('the extremes of n draws', () => {
  it.each([1, 2, 5, 30, 1000])('of n = %i exponentials are as in the book: H_n and 1 / n', (n) => {
    const largest = of('exponential:1', 'max', n);
    expect(largest.mean).toBeCloseTo(harmonic(n, 1), 8);
    expect(largest.standardError).toBeCloseTo(Math.sqrt(harmonic(n, 2)), 8);
    const smallest = of('exponential:1', 'min', n);
    expect(smallest.mean * n).toBeCloseTo(1, 8);
    expect(smallest.standardError * n).toBeCloseTo(1, 8);
  });

  it.each([1, 5, 1000, 1_000_000])('of n = %i uniforms are beta', (n) => {
    const deviation = Math.sqrt(n / (n + 2)) / (n + 1);
    const largest = of('uniform:0,1', 'max', n);
    expect(largest.mean).toBeCloseTo(n / (n + 1), 9);
    expect(largest.standardError / deviation).toBeCloseTo(1, 6);
    const smallest = of('uniform:0,1', 'min', n);
    expect(smallest.mean * (n + 1)).toBeCloseTo(1, 6);
    expect(smallest.standardError / deviation).toBeCloseTo(1, 6);
  });

  it('of dice are counted out', () => {
    // Of three dice the largest is at most x in x^3 of 216 cases.
    const cases = [1, 2, 3, 4, 5, 6].map((x) => [x, x ** 3 - (x - 1) ** 3] as const);
    const mean = cases.reduce((sum, [x, count]) => sum + (x * count) / 216, 0);
    expect(of('die:6', 'max', 3).mean).toBeCloseTo(mean, 12);
    expect(of('die:6', 'min', 3).mean).toBeCloseTo(7 - mean, 12);
    expect(of('die:6', 'max', 3).standardError).toBeCloseTo(of('die:6', 'min', 3).standardError, 12);
  });

  it('of Pareto are closed: the smallest is a Pareto again, the largest may be infinite', () => {
    expect(of('pareto:1.5', 'max', 1).mean).toBeCloseTo(3, 10);
    expect(of('pareto:1.5', 'max', 5).standardError).toBe(Number.POSITIVE_INFINITY);
    expect(of('pareto:1.5', 'min', 4).mean).toBeCloseTo(6 / 5, 12);
    expect(of('pareto:0.5', 'max', 5).mean).toBe(Number.POSITIVE_INFINITY);
    expect(of('pareto:3', 'max', 1).standardError).toBeCloseTo(
      createPopulation('pareto:3').moments.standardDeviation,
      9,
    );
  });

  it('are not told where the moments do not exist', () => {
    expect(of('cauchy:0,1', 'max', 5).mean).toBeNaN();
  });

  // |z| > 5 once in 1.7 million: 7 families, two ends.
  it.each([
    'normal:30,8',
    'log-normal:3.5,1',
    'zero-inflated:0.05,3,1',
    'gamma:2,1',
    'bimodal',
    'poisson:4',
    'drawn:0,10,1,2,3,4,5,6,7,8,9,10,10,9,8,7,6,5,4,3,2,1',
  ])('of %s agree with 20,000 samples of 7', (text) => {
    const population = createPopulation(text);
    const uniform = createUniform(11);
    const repetitions = 20_000;
    const sample = new Float64Array(7);
    const sums = { min: 0, max: 0 };
    for (let i = 0; i < repetitions; i++) {
      population.fill(sample, uniform);
      sums.min += Math.min(...sample);
      sums.max += Math.max(...sample);
    }
    for (const which of ['min', 'max'] as const) {
      const { mean, standardError } = extremeTheory(population, which, 7);
      const z = (sums[which] / repetitions - mean) / (standardError / Math.sqrt(repetitions) || 1);
      expect(Math.abs(z)).toBeLessThan(5);
    }
  });
});
