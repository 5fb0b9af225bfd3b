import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { sampleOf } from '../../../src/core/sample/sample';
import { SKETCH_GROUPS, type Sketch, sampleOfSketch, sketchOf } from '../../../src/core/sample/sketch';
import { requiredSampleSize } from '../../../src/core/theory/requiredSampleSize';
import { tIntervalSampleSize } from '../../../src/core/theory/tIntervalMisses';

function drawn(text: string, n: number): Float64Array {
  const values = new Float64Array(n);
  createPopulation(text).fill(values, createUniform(1));
  return values;
}

/** As plain a way to write it into a link as there is. */
const lengthInLink = ({ min, max, groups }: Sketch): number =>
  Math.ceil(
    (4 / 3) * deflateRawSync([min, max, ...groups.flatMap((g) => [g.count, g.mean, g.spread])].join(',')).length,
  );

const SETS: readonly (readonly [string, number])[] = [
  ['bernoulli:0.03', 5_000],
  ['zero-inflated:0.05,3,1', 20_000],
  ['log-normal:3.5,1', 1_000],
  ['gamma:0.7,300', 3_000],
  ['log-normal:5,0.5', 300_000],
  ['pareto:1.5', 50_000],
  ['poisson:4', 800],
  ['normal:-5,3', 1_000],
  ['normal:1000000,3', 4_000],
];

describe.each(SETS)('the sketch of %s, %i values', (text, n) => {
  const sample = sampleOf(drawn(text, n));
  const population = empiricalPopulation(sample);
  const sketch = sketchOf(sample);
  const back = sampleOfSketch(sketch);
  const again = empiricalPopulation(back);

  it('fits into a link', () => {
    expect(sketch.groups.length).toBeLessThanOrEqual(SKETCH_GROUPS);
    expect(lengthInLink(sketch)).toBeLessThan(1_000);
  });

  it('keeps n, ends, zeros, and three moments to a ten-thousandth', () => {
    expect(back.sorted.length).toBe(n);
    const { mean, standardDeviation, skewness } = population.moments;
    expect(Math.abs(again.moments.mean - mean)).toBeLessThan(1e-4 * standardDeviation);
    expect(Math.abs(again.moments.standardDeviation / standardDeviation - 1)).toBeLessThan(1e-4);
    expect(Math.abs(again.moments.skewness - skewness)).toBeLessThan(2e-4 * Math.max(1, Math.abs(skewness)));
    expect(again.density(0)).toBeCloseTo(population.density(0), 3);
    expect(again.support[0]).toBeGreaterThanOrEqual(population.support[0]);
    expect(again.support[1]).toBeLessThanOrEqual(population.support[1]);
  });

  it('keeps quantiles to two hundredths in probability', () => {
    for (const p of [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]) {
      const x = again.quantile(p);
      expect(population.cdf(x + 1e-9)).toBeGreaterThan(p - 0.02);
      expect(population.cdf(x) - population.density(x)).toBeLessThan(p + 0.02);
    }
  });

  it('needs the same n, to two in a hundred', () => {
    const near = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThanOrEqual(0.02 * other + 1);
    near(requiredSampleSize(again, 0.02), requiredSampleSize(population, 0.02));
    near(tIntervalSampleSize(again, 0.95), tIntervalSampleSize(population, 0.95));
  });
});

describe('a sketch', () => {
  it('of few values is these values, to five digits', () => {
    expect([...sampleOfSketch(sketchOf(sampleOf([3, 1, 2.5, 1]))).sorted]).toEqual([1, 1, 2.5, 3]);
    expect([...sampleOfSketch(sketchOf(sampleOf([7]))).sorted]).toEqual([7]);
    expect([...sampleOfSketch(sketchOf(sampleOf([1_234_567, 1_234_567]))).sorted]).toEqual([1_234_567, 1_234_567]);
  });

  it('has no more groups than it is asked for, and as many values', () => {
    const sample = sampleOf(drawn('zero-inflated:0.05,3,1', 20_000));
    for (let most = 2; most <= SKETCH_GROUPS; most++) {
      const { groups } = sketchOf(sample, most);
      expect(groups.length).toBeLessThanOrEqual(most);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
    }
  });

  it('that makes no sense is refused', () => {
    const group = { count: 2, mean: 1, spread: 0 };
    for (const groups of [
      [],
      [{ ...group, count: 1.5 }],
      [{ ...group, mean: Number.NaN }],
      [{ ...group, count: 3e6 }],
    ]) {
      expect(() => sampleOfSketch({ min: 0, max: 2, groups })).toThrow(RangeError);
    }
    expect(() => sampleOfSketch({ min: 3, max: 2, groups: [group] })).toThrow(RangeError);
  });
});
