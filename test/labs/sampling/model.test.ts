import { describe, expect, it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { runToEnd } from '../../../src/experiments/run';
import { experimentOf } from '../../../src/labs/registry';
import { choosing, willingness } from '../../../src/labs/sampling/choose';
import {
  classSize,
  finiteParameter,
  finitePopulation,
  individualValue,
} from '../../../src/labs/sampling/finitePopulation';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('sampling');
const play = (changes: Settings) => runToEnd(experiment, settings('sampling', changes) as never);

describe('a finite population', () => {
  it('has as many individuals as its classes say, ascending', () => {
    for (const size of [100, 2_500, 10_000, 10_007, 123_456, 10_000_000]) {
      const population = finitePopulation('exponential:1', size);
      let total = 0;
      for (let c = 0; c < population.values.length; c++) total += classSize(population, c);
      expect(total).toBe(size);
      expect(population.values).toEqual(population.values.toSorted());
    }
  });

  it.each(['mean', 'median', 'standard-deviation', 'proportion-above'])(
    'has the %s of its individuals',
    (statistic) => {
      const population = finitePopulation('gamma:2,1', 12_345);
      const values = Float64Array.from({ length: 12_345 }, (_, i) => individualValue(population, i));
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      const expected = {
        mean,
        median: values[6_172],
        'standard-deviation': Math.sqrt(
          values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
        ),
        'proportion-above': values.filter((value) => value > 1).length / values.length,
      }[statistic];
      expect(finiteParameter('gamma:2,1', 12_345, statistic, 1)).toBeCloseTo(expected as number, 11);
    },
  );
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
