import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { autocorrelationOf } from '../../../src/core/sample/autocorrelation';
import { concentrationOf } from '../../../src/core/sample/concentration';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { quantileIntervals } from '../../../src/core/sample/quantileIntervals';
import { sampleOf } from '../../../src/core/sample/sample';
import { SHAPE_SETTING, type Shape, shapeOf } from '../../../src/core/sample/shape';
import { tailIndexOf } from '../../../src/core/sample/tailIndex';
import { expectRelative } from '../../support/tolerances';

interface Reference {
  readonly values: number[];
  readonly mean: number;
  readonly standardDeviation: number;
  readonly skewness: number;
  readonly excessKurtosis: number;
  readonly quantiles: readonly { p: number; value: number; low: number | null; high: number | null }[];
  readonly hill: Readonly<Record<string, number>>;
  readonly lagOne: number;
  readonly tenLargest: number;
  readonly topPercent: number;
}

const { sets } = JSON.parse(readFileSync('test/reference/sample.json', 'utf8')) as { sets: Record<string, Reference> };

const shape = (values: ArrayLike<number>, setting = SHAPE_SETTING): Shape => {
  const sample = sampleOf(values);
  return shapeOf(sample, empiricalPopulation(sample), setting);
};

function drawn(text: string, n: number, seed = 1): Float64Array {
  const values = new Float64Array(n);
  createPopulation(text).fill(values, createUniform(seed));
  return values;
}

describe.each(Object.entries(sets))('the shape of %s', (_, reference) => {
  it('has the figures of NumPy and SciPy', () => {
    const of = shape(reference.values);
    for (const figure of ['mean', 'standardDeviation', 'skewness', 'excessKurtosis'] as const) {
      expectRelative(of[figure].value, reference[figure], 1e-9, figure);
      expect(of[figure].low).toBeLessThan(of[figure].value);
      expect(of[figure].high).toBeGreaterThan(of[figure].value);
    }
    const sample = sampleOf(reference.values);
    const quantiles = quantileIntervals(
      sample,
      reference.quantiles.map(({ p }) => p),
      0.95,
    );
    quantiles.forEach(({ value, low, high }, i) => {
      const known = reference.quantiles[i] as Reference['quantiles'][number];
      expectRelative(value, known.value, 1e-12);
      expect(low).toBe(known.low ?? Number.NEGATIVE_INFINITY);
      expect(high).toBe(known.high ?? Number.POSITIVE_INFINITY);
    });
    expectRelative(autocorrelationOf(reference.values)?.lagOne as number, reference.lagOne, 1e-9);
    const concentration = concentrationOf(sample);
    if ((sample.sorted[0] as number) < 0) expect(concentration).toBeNull();
    else {
      expectRelative(concentration?.tenLargest as number, reference.tenLargest, 1e-12);
      expectRelative(concentration?.topPercent as number, reference.topPercent, 1e-12);
    }
    const { estimates } = tailIndexOf(sample);
    for (const [used, index] of Object.entries(reference.hill)) {
      const own = estimates.find((one) => one.used === Number(used));
      if (own) expectRelative(own.index, index, 1e-9);
    }
  });
});

describe('a shape', () => {
  it('does not depend on the order, and scales with its values', () => {
    const value = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 60 }), (values) => {
        const one = shape(values, { ...SHAPE_SETTING, resamples: 99 });
        expect(shape([...values].reverse(), { ...SHAPE_SETTING, resamples: 99 })).toEqual(one);
        const large = shape(
          values.map((x) => 8 * x),
          { ...SHAPE_SETTING, resamples: 99 },
        );
        // By a power of two rounding stays the same.
        expect(large.skewness).toEqual(one.skewness);
        expect(large.mean).toEqual({ value: 8 * one.mean.value, low: 8 * one.mean.low, high: 8 * one.mean.high });
        expect(large.concentration).toEqual(one.concentration);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('has intervals that hold a mean and a standard deviation about as often as they say', () => {
    // Of 300 at 95 % two standard errors are 2.5 %; 5 % more is left to the bootstrap itself at n = 100.
    const { moments } = createPopulation('gamma:4,1');
    const held = { mean: 0, standardDeviation: 0 };
    for (let r = 0; r < 300; r++) {
      const of = shape(drawn('gamma:4,1', 100, r), { level: 0.95, seed: r, resamples: 199 });
      for (const figure of ['mean', 'standardDeviation'] as const) {
        if (of[figure].low <= moments[figure] && moments[figure] <= of[figure].high) held[figure]++;
      }
    }
    expect(held.mean / 300).toBeGreaterThan(0.9);
    expect(held.standardDeviation / 300).toBeGreaterThan(0.875);
  });

  it('reads the skewness of 1,000 orders too low in five samples of six, and says so', () => {
    const { skewness } = createPopulation('log-normal:3.5,1').moments;
    let [low, said] = [0, 0];
    for (let r = 0; r < 200; r++) {
      const of = shape(drawn('log-normal:3.5,1', 1_000, r), { level: 0.95, seed: 1, resamples: 9 });
      if (of.skewness.value < skewness) low++;
      if (of.doubts.length > 0) said++;
    }
    expect(low).toBeGreaterThan(150);
    expect(said).toBeGreaterThan(190);
    expect(shape(drawn('normal:10,2', 1_000)).doubts).toEqual([]);
    expect(shape(drawn('bernoulli:0.03', 5_000)).doubts).toEqual([]);
  });

  it('of equal values has no spread', () => {
    const of = shape([7, 7, 7]);
    expect([of.mean.value, of.standardDeviation.value, of.skewness.value]).toEqual([7, 0, Number.NaN]);
  });

  it('of a large sample resamples groups as if they were values', () => {
    // The standard error of a mean, from resampled groups: 999 resamples tell it to 2.2 %.
    const values = drawn('exponential:1', 60_000);
    const { mean } = shape(values);
    expect((mean.high - mean.low) / (2 * 1.96 * Math.sqrt(1 / 60_000))).toBeCloseTo(1, 0.9);
  });
});

describe('the tail', () => {
  it('has its index within three errors where it is a power, in 19 of 20', () => {
    for (const index of [1.5, 2.5, 4]) {
      let near = 0;
      for (let r = 0; r < 40; r++) {
        const tail = tailIndexOf(sampleOf(drawn(`pareto:${index}`, 5_000, r)));
        if (tail.verdict === 'power' && Math.abs(tail.index - index) < 3 * tail.error) near++;
      }
      expect(near).toBeGreaterThanOrEqual(36);
    }
  });

  it('is called none of few values, and light of a normal or of an end', () => {
    expect(tailIndexOf(sampleOf(drawn('pareto:1.5', 200))).verdict).toBe('few');
    expect(tailIndexOf(sampleOf(drawn('normal:100,5', 5_000))).verdict).toBe('light');
    expect(tailIndexOf(sampleOf(drawn('bernoulli:0.2', 5_000))).verdict).toBe('light');
  });
});

describe('autocorrelation', () => {
  it('makes a walk worth fewer values, and nothing of independent ones', () => {
    const noise = drawn('normal:0,1', 4_000);
    const series = new Float64Array(4_000);
    for (let i = 1; i < 4_000; i++) series[i] = 0.6 * (series[i - 1] as number) + (noise[i] as number);
    const found = autocorrelationOf(series);
    expect(Math.abs((found?.lagOne as number) - 0.6)).toBeLessThan(5 * Math.sqrt((1 - 0.36) / 4_000));
    expect((found?.effectiveSampleSize as number) / 1_000).toBeCloseTo(1, 0.9);
    expect(Math.abs(autocorrelationOf(noise)?.lagOne as number)).toBeLessThan(4 / Math.sqrt(4_000));
    expect(autocorrelationOf([3, 3, 3, 3])).toBeNull();
    expect(autocorrelationOf([1, 2])).toBeNull();
  });
});
