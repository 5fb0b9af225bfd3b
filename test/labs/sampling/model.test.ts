import { describe, expect, it } from 'vitest';
import { formatInteger } from '../../../src/charts/format';
import { population as populationChart } from '../../../src/charts/population';
import { createPopulation } from '../../../src/core/populations/index';
import { createUniform } from '../../../src/core/random';
import { runToEnd } from '../../../src/experiments/run';
import { experimentOf } from '../../../src/labs/registry';
import { choosing, willingness } from '../../../src/labs/sampling/choose';
import { finiteParameter, finitePopulation, individualValue } from '../../../src/labs/sampling/finitePopulation';
import { LOCALES, wordsOf } from '../../support/words';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('sampling');
const play = (changes: Settings) => runToEnd(experiment, settings('sampling', changes) as never);

/** Every family, the presets among them, heavy tails and gaps. */
const POPULATIONS = [
  ...['normal:30,8', 'uniform:0,1', 'exponential:1', 'log-normal:3.5,1', 'log-normal:0,2', 'gamma:0.1,1', 'gamma:2,1'],
  ...['beta:0.1,0.1', 'beta:2,5', 'weibull:0.3,1', 'pareto:0.5', 'pareto:1.5', 'pareto:3', 'cauchy:0,1', 'bimodal'],
  ...['bernoulli:0.001', 'bernoulli:0', 'binomial:1000,0.5', 'poisson:4', 'geometric:0.01', 'die:6'],
  ...['zero-inflated:0.05,3,1', 'drawn:-5,20,1,2,3,0,0,5,4,3,2,1,9,0,0,0,7,7,1,1,1,2'],
];

/** Everybody, computed one by one. */
function everybody(text: string, size: number): Float64Array {
  const population = createPopulation(text);
  return Float64Array.from({ length: size }, (_, i) => population.quantile((i + 0.5) / size));
}

function spreadOf(values: Float64Array): { mean: number; sd: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)) };
}

describe('a finite population', () => {
  it.each(POPULATIONS)('of %s writes everybody down up to 2,500', (text) => {
    const population = finitePopulation(text, 2_500);
    expect(Float64Array.from({ length: 2_500 }, (_, i) => individualValue(population, i))).toEqual(
      everybody(text, 2_500),
    );
  });

  it.each(POPULATIONS)('of %s has above that the values of everybody, all but', (text) => {
    const size = 30_011;
    const population = finitePopulation(text, size);
    const values = Float64Array.from({ length: size }, (_, i) => individualValue(population, i));
    const exact = everybody(text, size);
    expect(values.every((value, i) => i === 0 || value >= (values[i - 1] as number) - 1e-15)).toBe(true);
    if (createPopulation(text).lattice) {
      expect(values).toEqual(exact);
      return;
    }
    expect([values[0], values.at(-1)]).toEqual([exact[0], exact.at(-1)]);
    // Monte Carlo errors at 100,000 repetitions are 0.3 % of a standard error and more.
    const [is, wanted] = [spreadOf(values), spreadOf(exact)];
    expect(Math.abs(is.mean - wanted.mean)).toBeLessThan(2e-5 * wanted.sd);
    expect(Math.abs(is.sd / wanted.sd - 1)).toBeLessThan(2e-5);
  });

  it.each(POPULATIONS)('of %s has the parameters of its individuals', (text) => {
    const size = 12_345;
    const population = finitePopulation(text, size);
    const values = Float64Array.from({ length: size }, (_, i) => individualValue(population, i));
    const { mean, sd } = spreadOf(values);
    const largest = Math.max(Math.abs(values[0] as number), Math.abs(values.at(-1) as number));
    expect(Math.abs(finiteParameter(text, size, 'mean', 1) - mean)).toBeLessThan(1e-12 * largest + 1e-15);
    expect(Math.abs(finiteParameter(text, size, 'standard-deviation', 1) - sd)).toBeLessThan(1e-10 * sd + 1e-12);
    expect(finiteParameter(text, size, 'median', 1)).toBe(values[6_172]);
    expect(finiteParameter(text, size, 'proportion-above', 1)).toBe(values.filter((value) => value > 1).length / size);
  });

  it('of ten million has the mean and standard deviation of the law', () => {
    for (const text of [
      'bernoulli:0.001',
      'bernoulli:0.03',
      'zero-inflated:0.05,3,1',
      'log-normal:3.5,1',
      'poisson:4',
    ]) {
      const { mean, standardDeviation } = createPopulation(text).moments;
      const off = finiteParameter(text, 10_000_000, 'mean', 1) - mean;
      expect(Math.abs(off) / standardDeviation, text).toBeLessThan(2e-5);
      const sd = finiteParameter(text, 10_000_000, 'standard-deviation', 1);
      expect(Math.abs(sd / standardDeviation - 1), text).toBeLessThan(2e-3);
    }
    expect(finiteParameter('bernoulli:0.001', 10_000_000, 'mean', 1)).toBeCloseTo(0.001, 14);
    expect(finiteParameter('cauchy:0,1', 10_000_000, 'mean', 1)).toBe(0);
  });
});

describe('choosing', () => {
  // Chi-squared over inclusions at 1 in 10,000 a row: 4 rows with fixed seeds.
  it.each([
    [40, 10],
    [40, 20],
    [40, 21],
    [40, 37],
  ])('without replacement from %i takes each of %i equally often, nobody twice', (N, n) => {
    const choose = choosing({ way: 'random', replacement: 'without', N, n });
    const uniform = createUniform(11);
    const indices = new Uint32Array(n);
    const included = new Float64Array(N);
    const rounds = 20_000;
    for (let round = 0; round < rounds; round++) {
      choose(indices, uniform);
      expect(new Set(indices).size).toBe(n);
      for (const index of indices) included[index] = (included[index] as number) + 1;
    }
    const share = n / N;
    // Inclusions of a simple random sample are negatively correlated: (N - 1) / N of the binomial sum is chi-squared, N - 1 df.
    const chiSquared =
      included.reduce((sum, count) => sum + (count - rounds * share) ** 2, 0) / (rounds * share * (1 - share));
    expect((chiSquared * (N - 1)) / N).toBeLessThan(82.4);
    expect((chiSquared * (N - 1)) / N).toBeGreaterThan(13);
  });

  it('takes volunteers in proportion to their willingness', () => {
    const N = 20;
    const choose = choosing({ way: 'volunteers', replacement: 'with', N, n: 1 });
    const uniform = createUniform(12);
    const indices = new Uint32Array(1);
    const counts = new Float64Array(N);
    for (let round = 0; round < 100_000; round++) {
      choose(indices, uniform);
      counts[indices[0] as number] = (counts[indices[0] as number] as number) + 1;
    }
    const chiSquared = counts.reduce((sum, count, i) => {
      const expected = (100_000 * willingness(i, N)) / N;
      return sum + (count - expected) ** 2 / expected;
    }, 0);
    expect(chiSquared).toBeLessThan(50.8); // 19 df, 1 in 10,000
  });

  it('gives volunteers the same law on both sides of half the population', () => {
    // n = N / 2 refuses repeats, n = N / 2 + 1 waits for answers: who is in must hardly differ.
    const [a, b] = [20, 21].map((n) => {
      const choose = choosing({ way: 'volunteers', replacement: 'without', N: 40, n });
      const uniform = createUniform(13);
      const indices = new Uint32Array(n);
      let least = 0;
      for (let round = 0; round < 20_000; round++) {
        choose(indices, uniform);
        expect(new Set(indices).size).toBe(n);
        for (const index of indices) least += index < 10 ? 1 : 0;
      }
      return least / 20_000 / n;
    }) as [number, number];
    expect(b).toBeGreaterThan(a);
    expect(b - a).toBeLessThan(0.01);
  });

  it('takes the first of the list in order', () => {
    const indices = new Uint32Array(5);
    choosing({ way: 'first', replacement: 'with', N: 100, n: 5 })(indices, createUniform(1));
    expect([...indices]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('sampling', () => {
  it.each([
    [500, 30, 'without'],
    [500, 400, 'without'],
    [500, 30, 'with'],
    [10_000_000, 1_000, 'without'],
  ] as const)('N = %i, n = %i %s replacement: unbiased, with the standard error of theory', (N, n, replacement) => {
    for (const statistic of ['mean', 'proportion-above']) {
      const figures = readouts(play({ N, n, replacement, statistic, repetitions: 5_000, threshold: 1, seed: 21 }));
      const { value: bias, monteCarloError } = figures.bias as { value: number; monteCarloError: number };
      expect(Math.abs(bias)).toBeLessThan(4 * monteCarloError);
      const se = figures.standardError as { value: number; monteCarloError: number };
      expect(Math.abs(se.value - (figures.theoreticalStandardError?.value as number))).toBeLessThan(
        4 * se.monteCarloError,
      );
    }
  });

  it('of everyone gives the parameter itself', () => {
    for (const statistic of ['mean', 'median', 'standard-deviation', 'proportion-above']) {
      const figures = readouts(play({ N: 1_000, n: 1_000, statistic, repetitions: 20 }));
      expect(figures.sampleStatistic?.value).toBeCloseTo(figures.parameter?.value as number, 12);
      expect(figures.standardError?.value).toBeCloseTo(0, 12);
    }
  });

  it('of volunteers is biased, and no n mends it', () => {
    const bias = (n: number) =>
      readouts(play({ N: 1_000_000, n, way: 'volunteers', repetitions: 1_000 })).bias?.value as number;
    expect(bias(20)).toBeGreaterThan(0.25);
    expect(Math.abs(bias(2_000) - bias(20))).toBeLessThan(0.1);
  });

  it('of the first on the list always gives the same', () => {
    const frames = play({ N: 1_000, n: 50, way: 'first', repetitions: 500 });
    expect(frameOf(frames, 'distribution').bins.counts.filter((count) => count > 0)).toEqual(Float64Array.of(500));
    expect(frameOf(frames, 'distribution').normal).toBeNull();
    expect(readouts(frames).bias?.value).toBeLessThan(-0.5);
  });

  it('keeps one axis whatever n, and on request fits it to the means, the parameter on it', () => {
    const of = (changes: Settings) => frameOf(play({ N: 200_000, repetitions: 20, ...changes }), 'distribution');
    expect(of({ n: 2 }).domain).toEqual(of({ n: 5_000 }).domain);
    expect(of({ n: 2 }).lens).toBeUndefined();
    const means = of({ n: 5_000, fit: 'fit' });
    expect(means.domain[1] - means.domain[0]).toBeLessThan(0.2);
    expect(means.lens).toEqual(of({ n: 5_000 }).domain);
    expect(of({ n: 5_000, fit: 'fit', seed: 9 }).domain).toEqual(means.domain);
    const [lo, hi] = of({ n: 5_000, fit: 'fit', way: 'volunteers' }).domain;
    expect(lo).toBeLessThan(means.parameter);
    expect(hi).toBeGreaterThan(1.25);
    expect(of({ n: 50, fit: 'fit', statistic: 'standard-deviation' }).lens).toBeUndefined();
  });

  it('shows individuals only while they can be seen', () => {
    const small = frameOf(play({ N: 2_500, n: 10, repetitions: 5 }), 'population');
    expect(small.individuals).toHaveLength(2_500);
    expect(small.chosen).toHaveLength(10);
    expect(frameOf(play({ N: 2_501, n: 10, repetitions: 5 }), 'population').individuals).toBeUndefined();
  });

  it.each(['cauchy:0,1', 'pareto:1.5'])(
    'of %s says that it is one list, and promises nothing by theory',
    (population) => {
      const frames = play({ population, N: 10_000_000, n: 30, repetitions: 200 });
      const { mean, standardError, bias, theoreticalStandardError, parameter } = readouts(frames);
      expect(parameter?.value).toBe(finiteParameter(population, 10_000_000, 'mean', 1));
      expect(theoreticalStandardError?.value).toBeNaN();
      for (const figure of [mean, standardError, bias]) expect(figure?.monteCarloError).toBeUndefined();
      expect(frameOf(frames, 'distribution').normal).toBeNull();
      for (const locale of LOCALES) {
        const words = wordsOf(locale, 'sampling');
        const list = words.t('sentence.populationHeavy', { size: formatInteger(10_000_000, words) });
        expect(populationChart.sentence(frameOf(frames, 'population'), words)).toContain(list);
      }
    },
  );

  it('says from how many values the others are taken', () => {
    const computed = (N: number, population: string) =>
      frameOf(play({ N, population, n: 10, repetitions: 5 }), 'population').computed;
    expect(computed(2_500, 'exponential:1')).toBeUndefined();
    expect(computed(1_000_000, 'die:6')).toBeUndefined();
    expect(computed(1_000_000, 'exponential:1')).toBeGreaterThan(2_500);
    expect(computed(1_000_000, 'exponential:1')).toBeLessThan(5_000);
  });

  it('settles what cannot be', () => {
    expect(settings('sampling', { N: 100, n: 500 })).toMatchObject({ n: 100 });
    expect(settings('sampling', { N: 100, n: 500, replacement: 'with' })).toMatchObject({ n: 500 });
    expect(settings('sampling', { n: 1, statistic: 'standard-deviation', N: 100 })).toMatchObject({ n: 2 });
    expect(settings('sampling', { N: 1_000_000_000 })).toMatchObject({ N: 10_000_000 });
    expect(settings('sampling', { statistic: 'max', repetitions: 1_000_000 })).toMatchObject({
      statistic: 'mean',
      repetitions: 100_000,
    });
  });
});
