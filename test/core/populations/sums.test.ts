import { describe, expect, test } from 'vitest';
import { createPopulation, FAMILIES } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { ksTest, ksTwoSamples } from '../../support/ks';
import { expectRelative, expectWithin } from '../../support/tolerances';

const ALPHA = 1e-4;
const texts = FAMILIES.filter((family) => createPopulation(family.id).sumOf).map((family) => family.id);

test('the families whose sums have a law of their own', () => {
  expect(texts).toEqual(['normal', 'exponential', 'gamma', 'cauchy', 'bernoulli', 'binomial', 'poisson']);
});

describe.each([...texts, 'normal:3,2', 'exponential:0.25', 'bernoulli:0.03'])('the sum of n draws of %s', (text) => {
  const population = createPopulation(text);

  test('is distributed like sums that are really drawn (two-sample KS)', () => {
    const [n, sums] = [7, new Float64Array(20_000)];
    const uniform = createUniform(11);
    const block = new Float64Array(n);
    for (let i = 0; i < sums.length; i++) {
      population.fill(block, uniform);
      sums[i] = block.reduce((sum, x) => sum + x, 0);
    }
    const direct = new Float64Array(sums.length);
    population.sumOf?.(n).fill(direct, createUniform(12));
    expect(ksTwoSamples(sums, direct)).toBeGreaterThan(ALPHA);
  });

  test.each([1, 30, 1_000_000])('has n times the mean and variance (n = %i)', (n) => {
    const { moments } = population;
    const sum = population.sumOf?.(n).moments;
    if (!sum || Number.isNaN(moments.mean)) return;
    expectRelative(sum.mean, n * moments.mean, 1e-12);
    expectRelative(sum.standardDeviation, Math.sqrt(n) * moments.standardDeviation, 1e-12);
    expect(sum.skewness).toBeCloseTo(moments.skewness / Math.sqrt(n), 12);
    expect(sum.excessKurtosis).toBeCloseTo(moments.excessKurtosis / n, 12);
  });

  test('is drawn right for n = 1,000,000 (KS; mean and variance within 5 standard errors)', () => {
    const sum = population.sumOf?.(1_000_000);
    if (!sum) return;
    const values = new Float64Array(4000);
    sum.fill(values, createUniform(13));
    const [low, high] = [sum.quantile(1e-6), sum.quantile(1 - 1e-6)];
    // The CDF takes up to 10 sqrt(n) steps at this n: look it up between 400 points, which costs KS less than 0.001.
    const grid = Float64Array.from({ length: 401 }, (_, i) => sum.cdf(low + ((high - low) * i) / 400));
    const cdf = (x: number) => {
      const place = Math.min(Math.max(((x - low) / (high - low)) * 400, 0), 399.999);
      const k = Math.floor(place);
      return (grid[k] as number) + (place - k) * ((grid[k + 1] as number) - (grid[k] as number));
    };
    if (sum.id !== 'cauchy') expect(ksTest(values, cdf, sum.lattice ? (x) => cdf(x - 1) : cdf)).toBeGreaterThan(ALPHA);
    const { mean, standardDeviation: sd } = sum.moments;
    if (Number.isNaN(mean)) return;
    const average = values.reduce((total, x) => total + x / values.length, 0);
    expectWithin(average, mean, sd / Math.sqrt(values.length));
    const variance = values.reduce((total, x) => total + (x - average) ** 2 / values.length, 0);
    expectWithin(variance, sd * sd, sd * sd * Math.sqrt(2.1 / values.length));
  });
});
