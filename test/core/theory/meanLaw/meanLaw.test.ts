import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../../src/core/populations';
import type { Population } from '../../../../src/core/populations/population';
import { createUniform } from '../../../../src/core/random';
import { hasLawOfMean, lawOfMean, type MeanLaw } from '../../../../src/core/theory/meanLaw';
import { gridLaw } from '../../../../src/core/theory/meanLaw/gridLaw';
import { nodesOf } from '../../../../src/core/theory/meanLaw/nodes';
import { seriesLaw } from '../../../../src/core/theory/meanLaw/seriesLaw';
import { ksTest } from '../../../support/ks';

/** Largest difference of a law from a distribution function over the axis of the mean. */
function off(law: MeanLaw, cdf: (x: number) => number): number {
  let most = 0;
  for (let z = -6; z <= 8.5; z += 0.0173) {
    const x = law.mean + z * law.standardError;
    most = Math.max(most, Math.abs(law.cdf(x) - cdf(x)));
  }
  return most;
}

/** The same population without what makes it special: its transform has to be found by quadrature. */
const anonymous = (population: Population): Population => ({ ...population, id: 'anonymous', sumOf: undefined });

const closed = (population: Population, n: number) => (x: number) =>
  (population.sumOf as NonNullable<Population['sumOf']>)(n).cdf(n * x);

describe('the law of a mean by numerical inversion', () => {
  it.each([
    ['exponential:1', 30],
    ['exponential:0.25', 1_000],
    ['gamma:2,3', 16],
    ['gamma:0.5,1', 200],
    ['gamma:0.1,1', 1_000],
  ] as const)('of %s at n = %i: quadrature and series against the closed form', (text, n) => {
    const population = createPopulation(text);
    const law = seriesLaw(anonymous(population), n, 9, 1_024) as MeanLaw;
    expect(off(law, closed(population, n))).toBeLessThan(1e-9);
    expect(law.errorBound).toBeLessThan(1e-6);
  });

  it.each([
    ['exponential:1', 2],
    ['exponential:1', 5],
    ['exponential:1', 30],
    ['gamma:2,3', 3],
    ['gamma:0.5,1', 2],
    ['gamma:0.5,1', 100],
    ['gamma:0.1,1', 10],
  ] as const)('of %s at n = %i: the grid against the closed form, within its own bound', (text, n) => {
    const population = createPopulation(text);
    const law = gridLaw(population, n, 9);
    const error = off(law, closed(population, n));
    expect(error).toBeLessThan(1e-7);
    expect(error).toBeLessThanOrEqual(law.errorBound);
  });

  it.each([2, 3, 7, 20])('of %i uniforms is that of Irwin and Hall', (n) => {
    const law = lawOfMean(createPopulation('uniform:0,1'), n);
    const irwinHall = (x: number): number => {
      let [sum, binomial, factorial] = [0, 1, 1];
      for (let k = 1; k <= n; k++) factorial *= k;
      for (let k = 0; k <= n && k < n * x; k++) {
        sum += (k % 2 === 0 ? 1 : -1) * binomial * (n * x - k) ** n;
        binomial = (binomial * (n - k)) / (k + 1);
      }
      return Math.min(1, Math.max(0, sum / factorial));
    };
    // Beyond the upper half the alternating sum loses its digits; the law is symmetric.
    for (let x = 0.01; x <= 0.5; x += 0.01) expect(Math.abs(law.cdf(x) - irwinHall(x))).toBeLessThan(2e-7);
  });

  it('of a mixture of two normals is a binomial mixture of normals', () => {
    const population = createPopulation('bimodal');
    const n = 6;
    const law = lawOfMean(population, n);
    const normal = (x: number, mean: number, sd: number): number => createPopulation(`normal:0,1`).cdf((x - mean) / sd);
    const exact = (x: number): number => {
      let [sum, mass] = [0, 0.4 ** n];
      for (let left = 0; left <= n; left++) {
        const sd = Math.sqrt(left * 0.36 + (n - left) * 0.64);
        sum += mass * normal(n * x, 2 * left + 6 * (n - left), sd);
        mass *= ((n - left) / (left + 1)) * (0.6 / 0.4);
      }
      return sum;
    };
    expect(off(law, exact)).toBeLessThan(1e-9);
  });

  it.each([
    ['log-normal:0,1', 12],
    ['log-normal:0,1', 40],
    ['weibull:1.5,1', 10],
    ['weibull:0.6,10', 200],
    ['pareto:4.5', 20],
    ['pareto:3', 50],
    ['beta:0.5,0.5', 24],
    ['beta:2,5', 9],
    ['zero-inflated:0.05,3,1', 700],
  ] as const)('of %s at n = %i is the same by series and by grid', (text, n) => {
    const population = createPopulation(text);
    const series = seriesLaw(population, n, 9, 2_048) as MeanLaw;
    const grid = gridLaw(population, n, 9);
    expect(off(series, grid.cdf)).toBeLessThan(series.errorBound + grid.errorBound);
    expect(series.errorBound).toBeLessThan(1e-6);
    expect(grid.errorBound).toBeLessThan(1e-6);
  });

  it('finds one draw’s law itself at n = 1, and never jumps for the next n', () => {
    for (const text of ['log-normal:0,1', 'weibull:0.6,10', 'pareto:4.5', 'beta:0.5,0.5', 'die:6', 'bernoulli:0.03']) {
      const population = createPopulation(text);
      const law = lawOfMean(population, 1);
      for (const p of [0.1, 0.5, 0.9])
        expect(law.cdf(population.quantile(p))).toBe(population.cdf(population.quantile(p)));
    }
  });

  it.each([
    ['log-normal:0,2', 5],
    ['log-normal:0,1', 100],
    ['weibull:0.3,1', 4],
    ['pareto:2.1', 30],
    ['beta:20,0.1', 10],
    ['beta:0.1,0.1', 4],
    ['zero-inflated:0.05,3,1', 30],
    ['zero-inflated:0.01,3,2', 2_000],
    ['geometric:0.2', 7],
    ['binomial:10,0.2', 5],
    ['poisson:0.1', 3],
  ] as const)('of %s at n = %i fits 40,000 means really drawn', (text, n) => {
    const population = createPopulation(text);
    const law = lawOfMean(population, n);
    const uniform = createUniform(20260123);
    const sample = new Float64Array(n);
    const means = Float64Array.from({ length: 40_000 }, () => {
      population.fill(sample, uniform);
      return sample.reduce((sum, x) => sum + x, 0) / n;
    });
    // One false alarm in 10,000, and fewer on a lattice; the seed is fixed.
    expect(ksTest(means, law.cdf, law.cdfBefore)).toBeGreaterThan(1e-4);
  });

  it('goes from 0 to 1 and never down, far beyond its window too', () => {
    for (const [text, n] of [
      ['log-normal:0,1', 5],
      ['log-normal:0,2', 1_000],
      ['pareto:2.1', 100],
      ['zero-inflated:0.05,3,1', 30],
      ['bimodal', 3],
      ['die:6', 40],
      ['geometric:0.05', 4],
    ] as const) {
      const law = lawOfMean(createPopulation(text), n);
      let before = 0;
      for (let z = -8; z < 700; z = z < 12 ? z + 0.05 : z * 1.2) {
        const p = law.cdf(law.mean + z * law.standardError);
        expect(p).toBeGreaterThanOrEqual(before - 2 * law.errorBound);
        expect(p).toBeLessThanOrEqual(1);
        before = p;
      }
      expect(before).toBeGreaterThan(1 - 1e-4);
    }
  });

  it('knows the mass at no revenue', () => {
    const law = lawOfMean(createPopulation('zero-inflated:0.05,3,1'), 30);
    expect(law.cdfBefore(0)).toBe(0);
    expect(law.cdf(0)).toBeCloseTo(0.95 ** 30, 9);
    expect(law.atoms).toEqual([0]);
  });

  it('counts a point of the lattice as a point in spite of rounding, both sides of the jump', () => {
    const law = lawOfMean(createPopulation('die:6'), 25);
    const jump = law.cdf(3.6) - law.cdfBefore(3.6);
    expect(jump).toBeGreaterThan(0.04);
    expect(law.cdf(3.6 - 1e-12)).toBe(law.cdf(3.6));
    expect(law.cdf(3.599)).toBeCloseTo(law.cdfBefore(3.6), 12);
  });

  it('reaches n = 10,000,000 with a bound on its error', () => {
    for (const text of [
      'log-normal:0,1',
      'poisson:2',
      'binomial:1000,0.5',
      'geometric:0.01',
      'gamma:2,1',
      'beta:2,5',
    ]) {
      const law = lawOfMean(createPopulation(text), 10_000_000);
      expect(law.errorBound).toBeLessThan(1e-6);
      expect(Math.abs(law.cdf(law.mean) - 0.5)).toBeLessThan(1e-3);
    }
  });

  it('says no where there is no normal scale', () => {
    for (const text of ['cauchy:0,1', 'pareto:2', 'bernoulli:0', 'geometric:1']) {
      expect(hasLawOfMean(createPopulation(text))).toBe(false);
      expect(() => lawOfMean(createPopulation(text), 10)).toThrow(RangeError);
    }
    expect(() => lawOfMean(createPopulation('die:6'), 1.5)).toThrow(RangeError);
  });
});

describe('the points of a quadrature', () => {
  it.each([
    'zero-inflated:0.01,3,2',
    'zero-inflated:0.05,3,1',
    'pareto:2.1',
    'weibull:0.3,1',
    'bimodal',
    'beta:0.1,0.1',
  ])('of %s are finite and have its total, mean and, where it is not owed to the far tail, variance', (text) => {
    const population = createPopulation(text);
    const { offset, weight } = nodesOf(population);
    const atom = (population.atoms?.length ?? 0) > 0 ? population.cdf(population.support[0]) : 0;
    const lowest = atom > 0 ? population.support[0] - population.moments.mean : 0;
    expect(offset.every(Number.isFinite) && weight.every(Number.isFinite)).toBe(true);
    let [total, first, second] = [atom, atom * lowest, atom * lowest ** 2];
    offset.forEach((y, k) => {
      total += weight[k] as number;
      first += (weight[k] as number) * y;
      second += (weight[k] as number) * y * y;
    });
    const { standardDeviation, excessKurtosis } = population.moments;
    expect(total).toBeCloseTo(1, 9);
    expect(first / standardDeviation).toBeCloseTo(0, 9);
    if (Number.isFinite(excessKurtosis)) expect(second / standardDeviation ** 2).toBeCloseTo(1, 9);
    // A few thousand at most: panels without end or without values would be halved in vain.
    expect(offset.length).toBeLessThan(4_000);
  });
});
