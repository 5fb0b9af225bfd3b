import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../../src/core/draws/samples';
import { createPopulation } from '../../../src/core/populations';
import type { Population } from '../../../src/core/populations/population';
import { createUniform } from '../../../src/core/random';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { sampleOf } from '../../../src/core/sample/sample';
import { absoluteThirdMoment } from '../../../src/core/theory/absoluteThirdMoment';
import { samplingTheory } from '../../../src/core/theory/samplingTheory';
import { ksTest } from '../../support/ks';
import { expectRelative } from '../../support/tolerances';

const populationOf = (values: ArrayLike<number>): Population => empiricalPopulation(sampleOf(values));

const drawn = (text: string, n: number): Float64Array => {
  const values = new Float64Array(n);
  createPopulation(text).fill(values, createUniform(3));
  return values;
};

const SETS: Readonly<Record<string, ArrayLike<number>>> = {
  dice: [3, 1, 6, 6, 2],
  prices: [19.99, 4.5, 4.5, 0, 129.95, 19.99, 7.25],
  irregular: [Math.PI, Math.E, -Math.SQRT2, 7.1, 7.1],
  two: [0.1, 0.3, 0.3],
  one: [5],
  orders: drawn('log-normal:3.5,1', 500),
  conversion: drawn('bernoulli:0.03', 400),
};

describe.each(Object.entries(SETS))('the population of %s', (_, values) => {
  const population = populationOf(values);
  const sorted = Float64Array.from(values).sort();

  it('has the cdf of its values, and quantiles that are inverse to it', () => {
    sorted.forEach((x, i) => {
      const upTo = sorted.filter((value) => value <= x).length / sorted.length;
      expect(population.cdf(x)).toBe(upTo);
      expect(population.quantile((i + 1) / sorted.length)).toBe(x);
    });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        const x = population.quantile(p);
        expect(population.cdf(x)).toBeGreaterThanOrEqual(p);
        expect(population.cdf(x - 1e-9)).toBeLessThan(p);
      }),
      { seed: 1, numRuns: 200 },
    );
    const [low, high] = population.support;
    expect([population.quantile(0), population.quantile(1)]).toEqual([low, high]);
    expect([population.cdf(low - 1), population.cdf(high)]).toEqual([0, 1]);
    expect([population.cdf(Number.NaN), population.quantile(1.5)]).toEqual([Number.NaN, Number.NaN]);
  });

  it('has masses that add up to its cdf', () => {
    const different = [...new Set(sorted)];
    const total = different.reduce((sum, x) => sum + population.density(x), 0);
    expect(total).toBeCloseTo(1, 12);
    expect(population.density((sorted[0] as number) - 0.123)).toBe(0);
  });

  it('draws each value as often as it is there', () => {
    const out = new Float64Array(50_000);
    population.fill(out, createUniform(8), 0, 30_000);
    samplesOf(population, 10)(out.subarray(30_000), createUniform(9), 2_000);
    const below = (x: number) => population.cdf(x) - population.density(x);
    // Fails by chance once in 10,000 (the seed is fixed; ties make it rarer).
    expect(ksTest(out, population.cdf, below)).toBeGreaterThan(1e-4);
  });

  it('has a lattice that its values lie on', () => {
    const { lattice } = population;
    if (!lattice) return;
    for (const x of sorted) {
      const place = (x - lattice.offset) / lattice.step;
      expect(Math.abs(place - Math.round(place))).toBeLessThan(1e-9);
      // A computed lattice point is the value, whatever rounding has done to it.
      expect(population.cdf(lattice.offset + Math.round(place) * lattice.step)).toBe(population.cdf(x));
    }
  });
});

describe('an empirical population', () => {
  it('finds the widest lattice', () => {
    const steps = (values: number[]) => populationOf(values).lattice?.step ?? null;
    expect(steps([0, 1, 1])).toBe(1);
    expect(steps([9_900, 19_900, 29_900])).toBe(10_000);
    expect(steps([0, 9_900, 19_900])).toBe(100);
    expect(steps([0.25, 0.5, 1])).toBe(0.25);
    expect(steps([19.99, 5, 3.5])).toBe(0.01);
    expect(steps([1, 2, 1e9])).toBeNull();
    expect(steps([Math.PI, 1, 2])).toBeNull();
    expect(steps([4, 4])).toBeNull();
  });

  it('has the theory of its statistics by sums over all pairs', () => {
    const values = [0, 1, 1, 2.5, 9];
    const population = populationOf(values);
    const maxima = values.flatMap((a) => values.map((b) => Math.max(a, b)));
    const mean = maxima.reduce((sum, x) => sum + x, 0) / 25;
    const spread = Math.sqrt(maxima.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 25);
    const theory = samplingTheory(population, 'max', 2, 0);
    expectRelative(theory.mean, mean, 1e-12);
    expectRelative(theory.standardError, spread, 1e-12);
    expect(samplingTheory(population, 'median', 9, 0).basis).toBe('none');
    const ofOne = values.map((x) => Math.abs(x - 2.7) ** 3).reduce((sum, x) => sum + x, 0) / 5;
    expectRelative(absoluteThirdMoment(population), ofOne / population.moments.standardDeviation ** 3, 1e-12);
  });

  it('has the trimmed mean of its own values', () => {
    const values = Array.from({ length: 20 }, (_, i) => i * i);
    const kept = values.slice(2, 18);
    const theory = samplingTheory(populationOf(values), 'trimmed-mean', 100, 0);
    expectRelative(theory.parameter, kept.reduce((sum, x) => sum + x, 0) / 16, 1e-12);
  });

  it('refuses what is no sample', () => {
    expect(() => sampleOf([])).toThrow(RangeError);
    expect(() => sampleOf([1, Number.NaN])).toThrow(RangeError);
    expect(() => sampleOf([1, Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });

  it('takes -0 for 0', () => {
    expect([...sampleOf([-0, 0, 1]).masses.upTo]).toEqual([2, 3]);
  });
});
