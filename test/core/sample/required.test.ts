import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/core/intervals';
import { createPopulation } from '../../../src/core/populations';
import type { Population } from '../../../src/core/populations/population';
import { createUniform } from '../../../src/core/random';
import { coverageBySize, type SimulatedCoverage } from '../../../src/core/sample/coverageBySize';
import { type CoverageSearch, coverageExpected, coverageSearch } from '../../../src/core/sample/coverageRequired';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { normalityRequired } from '../../../src/core/sample/normality';
import {
  meanPrecision,
  medianHalfWidth,
  medianPrecision,
  shareHalfWidth,
  sharePrecision,
} from '../../../src/core/sample/precision';
import { CURVE_SAMPLE_SIZES, curveOf, smallestSize } from '../../../src/core/sample/requiredSize';
import { resampledShapes } from '../../../src/core/sample/resampledShapes';
import { type Sample, sampleOf } from '../../../src/core/sample/sample';
import { shapeOf } from '../../../src/core/sample/shape';
import { normalCdf } from '../../../src/core/special/normal';
import { tIntervalMisses } from '../../../src/core/theory/tIntervalMisses';
import { expectWithin } from '../../support/tolerances';

interface Data {
  readonly sample: Sample;
  readonly population: Population;
}

function dataOf(values: ArrayLike<number>): Data {
  const sample = sampleOf(values);
  return { sample, population: empiricalPopulation(sample) };
}

function drawn(text: string, n: number, places: number, seed = 7): Data {
  const values = new Float64Array(n);
  createPopulation(text).fill(values, createUniform(seed));
  return dataOf(values.map((x) => Math.round(x * 10 ** places) / 10 ** places));
}

/** Five columns as people bring them, each from a stated model. */
const SETS: Readonly<Record<string, Data>> = {
  conversion: drawn('bernoulli:0.05', 3_000, 0),
  'revenue per user': drawn('zero-inflated:0.1,3,0.8', 4_000, 2),
  'order value': drawn('log-normal:3.5,0.8', 1_000, 2),
  // Of sets like this one in eight has an n that stays undecided and is passed upwards, beyond what is allowed for below.
  'session length': drawn('gamma:0.7,300', 2_000, 0, 26),
  'API latency': drawn('log-normal:5,0.5', 5_000, 12),
};

const REPETITIONS = 100_000;

/** Half widths of t intervals and standardised means of resamples of n, by drawing them one by one. */
function bruteForce({ population }: Data, n: number, seed: number, repetitions = REPETITIONS) {
  const values = new Float64Array(n);
  const uniform = createUniform(seed);
  const { mean, standardDeviation } = population.moments;
  const setting = { level: 0.95, standardDeviation, uniform };
  const means = new Float64Array(repetitions);
  let [width, squares] = [0, 0];
  for (let r = 0; r < repetitions; r++) {
    population.fill(values, uniform);
    const { low, high } = intervalOf('t').compute(values, 0, n, setting);
    means[r] = (((low + high) / 2 - mean) * Math.sqrt(n)) / standardDeviation;
    width += (high - low) / 2 / repetitions;
    squares += ((high - low) / 2) ** 2 / repetitions;
  }
  return {
    means: means.sort(),
    width,
    widthError: Math.sqrt((squares - width ** 2) / repetitions),
    rms: Math.sqrt(squares),
  };
}

function gapOf(means: Float64Array): number {
  let gap = 0;
  // At a jump of many equal means both of its ends; ties are apart by rounding alone.
  for (let i = 0; i < means.length; ) {
    let j = i;
    while (j < means.length && (means[j] as number) - (means[i] as number) < 1e-9) j++;
    const normal = normalCdf(means[i] as number);
    gap = Math.max(gap, Math.abs(i / means.length - normal), Math.abs(j / means.length - normal));
    i = j;
  }
  return gap;
}

describe.each(Object.entries(SETS))('the required n of %s', (_, data) => {
  const { sample, population } = data;
  const shape = shapeOf(sample, population);
  const resampled = resampledShapes(population, 999, createUniform(1));
  const level = 0.95;

  it('for precision is where resamples have intervals of that width, and not before', () => {
    const question = { level, tolerance: 0.1, relative: true };
    const required = meanPrecision(population, resampled, question);
    expect(required.low).toBeLessThan(required.n);
    expect(required.high).toBeGreaterThanOrEqual(required.n);
    // The root mean square of widths has no bias from the spread of s; its error is below that of twice the width.
    // Widths of large samples hardly differ: as many draws as tell them apart.
    const repetitions = Math.min(REPETITIONS, Math.ceil(3e8 / required.n));
    const { rms, widthError } = bruteForce(data, required.n, 3, repetitions);
    const unbiased = Math.sqrt(sample.sorted.length / (sample.sorted.length - 1));
    expectWithin(
      rms * unbiased,
      0.1 * population.moments.mean,
      widthError + (0.1 * population.moments.mean) / required.n,
      5,
    );
  });

  it('for normality is where means of resamples come as near', () => {
    const tolerance = 0.05;
    const required = normalityRequired(population, shape.skewness, tolerance);
    expect(required.low).toBeLessThanOrEqual(required.n);
    expect(required.high).toBeGreaterThanOrEqual(required.n);
    const gap = gapOf(bruteForce(data, required.n, 4).means);
    // Dvoretzky, Kiefer and Wolfowitz: an empirical law is further off once in 10,000 (the seeds are fixed).
    const error = Math.sqrt(Math.log(2 / 1e-4) / 2 / REPETITIONS);
    expect(Math.abs(gap - tolerance)).toBeLessThan(error + 5e-4);
  });

  it('for coverage is between what is wrong and what is right by resampling', () => {
    const question = { population, interval: 't', level };
    const expected = coverageExpected(question, resampled);
    expect(expected.low).toBeLessThanOrEqual(expected.n);
    expect(expected.high).toBeGreaterThanOrEqual(expected.n);
    let found: CoverageSearch = { trials: [], enough: Number.NaN, tooFew: Number.NaN };
    for (const search of coverageSearch(question, expected.n, { block: 2_000, most: 16_000, seed: 3 })) found = search;
    expect(found.tooFew).toBeLessThan(expected.n * 1.01);
    expect(found.enough).toBeGreaterThan(0.7 * expected.n);
    expect(found.enough).toBeLessThan(4.1 * expected.n);
    // At the expected n the misses are those of the expansion: within four errors (once in 16,000 each), and a sixth of
    // the allowed quarter for terms that it leaves out.
    const trial = coverageBySize(question, expected.n, 40_000, createUniform(9)).next().value;
    const misses = tIntervalMisses(population, expected.n, level);
    const error = 4 * Math.sqrt(0.03 / 40_000) + 0.001;
    expect(Math.abs(trial.missedBelow - misses.missedBelow)).toBeLessThan(error);
    expect(Math.abs(trial.missedAbove - misses.missedAbove)).toBeLessThan(error);
  });
});

describe('coverage by how often each value is drawn', () => {
  it('is that of samples drawn one by one', () => {
    const { population } = SETS['revenue per user'] as Data;
    const at = (n: number, seed: number): SimulatedCoverage =>
      coverageBySize({ population, interval: 't', level: 0.95 }, n, 10_000, createUniform(seed)).next().value;
    // The first of these sizes is drawn one by one, the second by counts: neighbours differ by nothing that shows.
    const [one, other] = [at(1_999, 1), at(2_000, 2)];
    for (const side of ['missedBelow', 'missedAbove'] as const) {
      const error = Math.sqrt((2 * one[side] * (1 - one[side])) / 10_000);
      expectWithin(other[side], one[side], error, 4, side);
    }
    expect(one.coverage + one.missedBelow + one.missedAbove).toBeCloseTo(1, 12);
  });

  it('is simulated for other intervals too', () => {
    const { population } = SETS.conversion as Data;
    const search = coverageSearch({ population, interval: 'wilson', level: 0.95 }, 400, {
      block: 1_000,
      most: 4_000,
      seed: 1,
    });
    expect(search.next().value.trials).toHaveLength(1);
  });
});

describe('precision', () => {
  const { sets } = JSON.parse(readFileSync('test/reference/sample.json', 'utf8')) as {
    sets: Record<
      string,
      { values: number[]; meanTolerance: number; meanSize: number; share: number; shareSize: number }
    >;
  };

  it.each(Object.entries(sets))('of %s needs the n that a search with SciPy finds', (_, one) => {
    const { population } = dataOf(one.values);
    const resampled = resampledShapes(population, 99, createUniform(1));
    const question = { level: 0.95, tolerance: one.meanTolerance, relative: false };
    expect(meanPrecision(population, resampled, question).n).toBe(one.meanSize);
    const n = one.values.length;
    expect(sharePrecision(one.share * n, n, { level: 0.95, tolerance: 0.03, relative: false }).n).toBe(one.shareSize);
  });

  it('for normality scales with the skewness alone', () => {
    const { sample, population } = SETS['order value'] as Data;
    const { skewness } = shapeOf(sample, population);
    const twice = dataOf(sample.sorted.map((x) => 4_096 * x));
    expect(normalityRequired(twice.population, shapeOf(twice.sample, twice.population).skewness, 0.05)).toEqual(
      normalityRequired(population, skewness, 0.05),
    );
    // Of symmetric values the first term says nothing; what the interval leaves open it does.
    const even = dataOf(Float64Array.from({ length: 1_000 }, (_, i) => Math.sinh((i - 499.5) / 400) * Math.E));
    const required = normalityRequired(even.population, shapeOf(even.sample, even.population).skewness, 0.005);
    expect(required.n).toBeLessThan(30);
    expect(required.high).toBeGreaterThanOrEqual(required.n);
    expect(required.high).toBeLessThan(1_000);
  });

  it('is the same for values in another unit', () => {
    const { sample } = SETS['order value'] as Data;
    const question = { level: 0.9, tolerance: 0.02, relative: true };
    const size = (values: Float64Array) => {
      const { population, sample: own } = dataOf(values);
      const resampled = resampledShapes(population, 99, createUniform(1));
      return [meanPrecision(population, resampled, question), medianPrecision(own, question)];
    };
    expect(size(sample.sorted.map((x) => 1_024 * x))).toEqual(size(sample.sorted));
  });

  it('of a median is where the medians of resamples lie that near', () => {
    const data = SETS['API latency'] as Data;
    const { n } = medianPrecision(data.sample, { level: 0.95, tolerance: 0.03, relative: true });
    const values = new Float64Array(n);
    const uniform = createUniform(6);
    const median = data.population.quantile(0.5);
    let inside = 0;
    for (let r = 0; r < 4_000; r++) {
      data.population.fill(values, uniform);
      values.sort();
      if (Math.abs((values[n >> 1] as number) - median) <= 0.03 * median) inside++;
    }
    // 95 % where the quantile function is straight, within 5 errors and what it bends.
    expect(Math.abs(inside / 4_000 - 0.95)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / 4_000) + 0.01);
  });

  it('says when no n up to ten million will do, and when the data do not tell', () => {
    const question = { level: 0.95, tolerance: 1e-6, relative: false };
    expect(sharePrecision(1_500, 3_000, question).n).toBe(Number.POSITIVE_INFINITY);
    expect(medianHalfWidth((p) => p, 0.95)(3)).toBe(Number.POSITIVE_INFINITY);
    expect(sharePrecision(0, 100, { level: 0.95, tolerance: 0.1, relative: true }).n).toBe(Number.POSITIVE_INFINITY);
  });

  it('is drawn from 2 to ten million', () => {
    const curve = curveOf(shareHalfWidth(0.3, 0.95));
    expect([curve[0]?.n, curve.at(-1)?.n]).toEqual([2, 10_000_000]);
    expect(CURVE_SAMPLE_SIZES).toEqual([...CURVE_SAMPLE_SIZES].sort((a, b) => a - b));
    for (let k = 1; k < curve.length; k++) expect(curve[k]?.value).toBeLessThan(curve[k - 1]?.value as number);
    expect(smallestSize((n) => 1 / n, 1 / 999, 2)).toBe(999);
  });
});
