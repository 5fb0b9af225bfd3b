import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { REPETITIONS_A_BLOCK } from '../../../src/experiments/repetitionsABlock';
import { isCounted } from '../../../src/labs/sampling-distribution/isCounted';
import { drawStatistics } from '../../../src/labs/sampling-distribution/repetitions';
import { ksTwoSamples } from '../../support/ks';

const question = (population: string, statistic = 'mean') => ({
  population,
  statistic,
  threshold: 0,
  repetitions: REPETITIONS_A_BLOCK,
  seed: 1,
});

function drawn(population: string, n: number, count: number, statistic = 'mean', stream = 0) {
  const shown = { sample: new Float64Array(0), sampleStatistic: Number.NaN, recent: new Float64Array(0) };
  const values: number[] = [];
  const asked = question(population, statistic);
  for (const some of drawStatistics(asked, n, count, createUniform(5, stream), shown)) values.push(...some);
  return { values, shown };
}

describe('repetitions that are counted', () => {
  it('are those of means and sums of counts, of samples that are not shown one by one', () => {
    expect(isCounted(question('bernoulli:0.3'), 100)).toBe(true);
    expect(isCounted(question('bernoulli:0.3'), 99)).toBe(false);
    expect(isCounted(question('poisson:2', 'sum'), 10_000)).toBe(true);
    expect(isCounted(question('binomial:10,0.5', 'median'), 1_000)).toBe(false);
    expect(isCounted(question('die:6'), 1_000)).toBe(false);
    // Its sample would take ten million throws.
    expect(isCounted(question('binomial:1000,0.5'), 10_000)).toBe(false);
  });

  it.each([
    ['bernoulli:0.03', 400, 'mean'],
    ['bernoulli:0.9', 100, 'sum'],
    ['binomial:10,0.5', 250, 'mean'],
    ['poisson:2', 1_000, 'mean'],
  ] as const)('of %s, n = %i, %s: the sample shown is the newest one', (population, n, statistic) => {
    for (const count of [1, 17, 1_000]) {
      const { values, shown } = drawn(population, n, count, statistic);
      expect(values).toHaveLength(count);
      expect(shown.sample).toHaveLength(n);
      const sum = shown.sample.reduce((total, x) => total + x, 0);
      expect(statistic === 'mean' ? sum / n : sum).toBe(values.at(-1));
      expect(shown.sampleStatistic).toBe(values.at(-1));
    }
  });

  it('begin the same however many there are, and end in the same sample', () => {
    const [few, many] = [drawn('bernoulli:0.2', 150, 40), drawn('bernoulli:0.2', 150, 900)];
    expect(many.values.slice(0, 40)).toEqual(few.values);
    expect(drawn('bernoulli:0.2', 150, 40).shown).toEqual(few.shown);
    expect(many.shown.sample).not.toEqual(few.shown.sample);
  });

  // Once in 10,000 each, fixed seeds.
  it.each([
    ['bernoulli:0.03', 400],
    ['binomial:10,0.5', 120],
    ['poisson:2', 200],
  ] as const)('of %s, n = %i, have the law of those drawn value by value (two-sample KS, 4,000)', (population, n) => {
    const counted = [0, 1, 2, 3].flatMap((stream) => drawn(population, n, 1_000, 'mean', stream).values);
    const values = new Float64Array(n);
    const uniform = createUniform(6);
    const source = createPopulation(population);
    const one = counted.map(() => {
      source.fill(values, uniform);
      return values.reduce((sum, x) => sum + x, 0) / n;
    });
    expect(ksTwoSamples(Float64Array.from(counted), Float64Array.from(one))).toBeGreaterThan(1e-4);
  });
});
