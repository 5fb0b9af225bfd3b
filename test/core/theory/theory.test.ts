import { describe, expect, it } from 'vitest';
import { createPopulation, FAMILIES, formatPopulation } from '../../../src/core/populations';
import type { Population } from '../../../src/core/populations/population';
import { createUniform } from '../../../src/core/random';
import { STATISTICS, statisticOf } from '../../../src/core/statistics';
import { chebyshevBound } from '../../../src/core/theory/chebyshevBound';
import { finitePopulationCorrection } from '../../../src/core/theory/finitePopulationCorrection';
import { latticeUpperTail } from '../../../src/core/theory/latticeTail';
import { lawOfMean } from '../../../src/core/theory/meanLaw';
import { needsLawOfMean, probabilityOutside as outside } from '../../../src/core/theory/probabilityOutside';
import { samplingTheory } from '../../../src/core/theory/samplingTheory';
import { skewnessOfMean } from '../../../src/core/theory/skewnessOfMean';
import largeNumbers from '../../reference/law-of-large-numbers.json';
import margins from '../../reference/margin-of-error.json';
import means from '../../reference/sampling-distribution-of-the-mean.json';
import { expectRelative } from '../../support/tolerances';

const probabilityOutside = (population: Population, n: number, epsilon: number) =>
  outside(population, n, epsilon, lawOfMean);

describe('the law of large numbers', () => {
  it.each(largeNumbers.rows)(
    'of $params.sides sides: outside $epsilon at n = $n, as SciPy’s convolution says',
    (row) => {
      const die = createPopulation(`die:${row.params.sides}`);
      const { probability, exact } = probabilityOutside(die, row.n, row.epsilon);
      expect(exact).toBe(true);
      expectRelative(probability, row.probabilityOutside, 1e-11, 'probability');
      expectRelative(chebyshevBound(die, row.n, row.epsilon), row.chebyshevBound, 1e-12, 'bound');
    },
  );

  it('agrees with the known laws of sums, where both ways are open', () => {
    for (const [text, n, epsilon] of [
      ['bernoulli:0.03', 30, 0.01],
      ['bernoulli:0.5', 1000, 0.02],
      ['binomial:10,0.2', 50, 0.3],
    ] as const) {
      const population = createPopulation(text);
      const sum = population.sumOf?.(n);
      if (!sum) throw new Error('the law of the sum is known');
      const { mean } = population.moments;
      const below = Math.ceil(n * (mean - epsilon) - 1e-7) - 1;
      const above = Math.floor(n * (mean + epsilon) + 1e-7);
      expect(probabilityOutside(population, n, epsilon).probability).toBeCloseTo(
        sum.cdf(below) + 1 - sum.cdf(above),
        12,
      );
    }
  });

  it('counts a mean on the edge of the band as inside', () => {
    // 30 of 3 %: 0.9 expected, and the band from 0 to 1.8 leaves out two and more only.
    const outside = probabilityOutside(createPopulation('bernoulli:0.03'), 30, 0.03).probability;
    expect(outside).toBeCloseTo(1 - 0.97 ** 30 - 30 * 0.03 * 0.97 ** 29, 13);
  });

  it('is exact for populations with a density whose sums are known', () => {
    // One exponential: P(X < 0.5) + P(X > 1.5).
    expect(probabilityOutside(createPopulation('exponential:1'), 1, 0.5).probability).toBeCloseTo(
      1 - Math.exp(-0.5) + Math.exp(-1.5),
      14,
    );
    // Two: the sum is gamma(2), P(S > s) = (1 + s) exp(-s).
    expect(probabilityOutside(createPopulation('exponential:1'), 2, 2).probability).toBeCloseTo(7 * Math.exp(-6), 14);
    expect(probabilityOutside(createPopulation('normal:5,2'), 4, 1).probability).toBeCloseTo(0.31731050786291415, 13);
    expect(probabilityOutside(createPopulation('poisson:2'), 1, 1.5).probability).toBeCloseTo(
      1 - Math.exp(-2) * (2 + 2 + 8 / 6),
      14,
    );
  });

  it('says that it does not know, and that there is no mean', () => {
    // So rare that it is lost in the error of the inverted transform.
    expect(probabilityOutside(createPopulation('log-normal:0,0.1'), 1_000, 1)).toEqual({
      probability: Number.NaN,
      exact: false,
    });
    expect(probabilityOutside(createPopulation('cauchy:0,1'), 10, 0.1).probability).toBeNaN();
    expect(chebyshevBound(createPopulation('pareto:1.5'), 10, 0.1)).toBeNaN();
  });

  it('inverts the transform where no law of the sum is known', () => {
    // Two uniforms: the triangle's tails. Two revenues of which 95 % are nothing: both nothing, or not.
    const triangle = probabilityOutside(createPopulation('uniform:0,1'), 2, 0.25);
    expect(triangle.probability).toBeCloseTo(0.25, 6);
    expect(triangle.exact).toBe(true);
    expect(probabilityOutside(createPopulation('uniform:0,1'), 2, 0.5).probability).toBe(0);
    const geometric = probabilityOutside(createPopulation('geometric:0.5'), 2, 0.5);
    // Inside are sums of 3, 4 and 5, of probability 2/8, 3/16 and 4/32.
    expect(geometric.probability).toBeCloseTo(1 - 2 / 8 - 3 / 16 - 4 / 32, 7);
  });

  it.each(
    FAMILIES.map(({ id, parameters }) =>
      formatPopulation(
        id,
        parameters.map((one) => one.default),
      ),
    ),
  )('asks for the law of the mean only where it says so: %s', (text) => {
    const population = createPopulation(text);
    let asked = 0;
    outside(population, 12, population.moments.standardDeviation / 4, (...question) => {
      asked++;
      return lawOfMean(...question);
    });
    expect(asked > 0).toBe(needsLawOfMean(population));
  });

  it('keeps the far tail of 100,000 throws finite, falling and below Chebyshev', () => {
    const die = createPopulation('die:6');
    const tails = [0.001, 0.01, 0.02, 0.05, 0.1, 0.5].map(
      (epsilon) => probabilityOutside(die, 100_000, epsilon).probability,
    );
    expect(tails).toEqual([...tails].sort((a, b) => b - a));
    // The normal limit is good to a few percent this far out at this n: 0.01 is 1.85 standard errors.
    expect(tails[1]).toBeGreaterThan(0.06);
    expect(tails[1]).toBeLessThan(0.068);
    expect(tails[4]).toBeGreaterThan(0);
    expect(tails[4]).toBeLessThan(1e-70);
  });

  it('has a tail that adds up over every threshold', () => {
    // Nine throws of a loaded three-sided die, by brute-force convolution.
    const pmf = [0.5, 0.2, 0.3];
    let total = [1];
    for (let k = 0; k < 9; k++) {
      const next = new Array<number>(total.length + 2).fill(0);
      for (const [i, a] of total.entries())
        for (const [j, b] of pmf.entries()) next[i + j] = (next[i + j] as number) + a * b;
      total = next;
    }
    for (let s = 0; s <= 18; s++) {
      expectRelative(
        latticeUpperTail(pmf, 9, s),
        total.slice(s).reduce((a, b) => a + b, 0),
        1e-12,
        `s = ${s}`,
      );
    }
  });
});

describe('the mean of n draws', () => {
  const IDS: Readonly<Record<string, string>> = {
    exponential: 'exponential',
    gamma: 'gamma',
    bernoulli: 'bernoulli',
    poisson: 'poisson',
    normal: 'normal',
    die: 'die',
  };

  it.each(means.rows.map((row) => [row.family, row.n, row] as const))(
    'of %s, n = %i, has SciPy’s standard error, skewness and CDF',
    (family, n, row) => {
      const population = createPopulation(`${IDS[family]}:${Object.values(row.params).join(',')}`);
      const theory = samplingTheory(population, 'mean', n, 0);
      expect(theory.basis).toBe('exact');
      expectRelative(theory.mean, row.mean, 1e-13, 'mean');
      expectRelative(theory.standardError, row.standardError, 1e-13, 'standard error');
      expect(skewnessOfMean(population, n)).toBeCloseTo(row.skewness, 10);
      const law = lawOfMean(population, n);
      for (const { x, p } of row.cdf) expect(Math.abs(law.cdf(x) - p)).toBeLessThan(1e-10);
    },
  );
});

describe('finite populations', () => {
  it.each(margins.rows)('N = $populationSize, n = $n', (row) => {
    expectRelative(finitePopulationCorrection(row.populationSize, row.n), row.finitePopulationCorrection, 1e-13);
  });

  it('needs no correction without end, and leaves no error in a census', () => {
    expect(finitePopulationCorrection(Number.POSITIVE_INFINITY, 10)).toBe(1);
    expect(finitePopulationCorrection(100, 100)).toBe(0);
  });
});

describe('sampling theory of every statistic', () => {
  const repetitions = 4000;
  const cases = [
    'exponential:1',
    'normal:100,15',
    'log-normal:0,0.5',
    'uniform:0,1',
    'bimodal',
    'zero-inflated:0.4,1,0.5',
    'die:6',
    'poisson:2',
  ].flatMap((text) => STATISTICS.map(({ id }) => [text, id] as const));

  // 80 figures a moment, each off by 5 errors once in 1.7 million; asymptotic ones get their bias at n = 400 on top.
  it.each(cases)('%s, %s: simulation of 4,000 samples of 400 agrees', (text, id) => {
    const n = 400;
    const population = createPopulation(text);
    const threshold = population.moments.mean;
    const theory = samplingTheory(population, id, n, threshold);
    if (theory.basis === 'none') return;
    const uniform = createUniform(20231014);
    const values = new Float64Array(n);
    const drawn = Float64Array.from({ length: repetitions }, () => {
      population.fill(values, uniform);
      return statisticOf(id).compute(values, 0, n, threshold);
    });
    const mean = drawn.reduce((sum, value) => sum + value, 0) / repetitions;
    const squares = drawn.map((value) => (value - mean) ** 2);
    const sd = Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / (repetitions - 1));
    const fourth = squares.reduce((sum, value) => sum + value * value, 0) / repetitions / sd ** 4;
    const errorOfMean = theory.standardError / Math.sqrt(repetitions);
    const errorOfSd = (theory.standardError * Math.sqrt(fourth - 1)) / (2 * Math.sqrt(repetitions));
    const asymptotic = theory.basis === 'asymptotic' ? 1 : 0;
    expect(Math.abs(mean - theory.mean)).toBeLessThan(5 * errorOfMean + asymptotic * 0.1 * theory.standardError);
    expect(Math.abs(sd - theory.standardError)).toBeLessThan(5 * errorOfSd + asymptotic * 0.05 * theory.standardError);
  });

  it('claims nothing where the moments or the density are missing', () => {
    for (const [text, id] of [
      ['cauchy:0,1', 'mean'],
      ['pareto:1.5', 'mean'],
      ['pareto:3.5', 'variance'],
      ['die:6', 'median'],
      ['zero-inflated:0.05,3,1', 'median'],
    ] as const) {
      const theory = samplingTheory(createPopulation(text), id, 100, 0);
      expect(theory.basis).toBe('none');
      expect(Number.isFinite(theory.standardError)).toBe(false);
    }
    // The mean of means is known where only their spread is infinite; that of spreads in no case.
    const infinite = samplingTheory(createPopulation('pareto:1.5'), 'mean', 100, 0);
    expect(infinite.mean).toBeCloseTo(3, 12);
    expect(infinite.standardError).toBe(Number.POSITIVE_INFINITY);
    expect(samplingTheory(createPopulation('pareto:1.5'), 'standard-deviation', 100, 0).mean).toBeNaN();
    // What is right on average is infinite on average, where its parameter is.
    expect(samplingTheory(createPopulation('pareto:1.5'), 'variance', 100, 0).mean).toBe(Number.POSITIVE_INFINITY);
    expect(samplingTheory(createPopulation('pareto:0.9'), 'mean', 100, 0).mean).toBe(Number.POSITIVE_INFINITY);
    expect(samplingTheory(createPopulation('cauchy:0,1'), 'mean', 100, 0).mean).toBeNaN();
    // Two halves that cancel leave nothing of their rounding.
    expect(samplingTheory(createPopulation('cauchy:0,1'), 'trimmed-mean', 100, 0).parameter).toBe(0);
    // Extremes have their own law, and no normal limit.
    const largest = samplingTheory(createPopulation('exponential:1'), 'max', 2, 0);
    expect([largest.mean, largest.basis]).toEqual([expect.closeTo(1.5, 8), 'none']);
    expect(samplingTheory(createPopulation('pareto:1.5'), 'mean', 100, 0).parameter).toBeCloseTo(3, 12);
    expect(samplingTheory(createPopulation('cauchy:3,1'), 'median', 100, 0).parameter).toBeCloseTo(3, 12);
  });
});
