import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/core/intervals';
import { lowerRank, RESAMPLES } from '../../../src/core/intervals/resample';
import { createUniform } from '../../../src/core/random';
import { regularizedBeta } from '../../../src/core/special/beta';
import { chiSquareTest } from '../../support/chiSquare';

/** All n^n resamples of a tiny sample. */
function enumerate(sample: readonly number[]): number[][] {
  return sample.reduce<number[][]>((all) => all.flatMap((some) => sample.map((value) => [...some, value])), [[]]);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const plugIn = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)) / values.length);
/** Sums come in any order: what differs by rounding is one value. */
const rounded = (value: number) => (Number.isFinite(value) ? Number(value.toFixed(9)) + 0 : value);

/** P(the k-th smallest of 999 is at most v) = P(binomial(999, F(v)) >= k), for each value v, as masses. */
function lawOfRank(values: readonly number[], rank: number): Map<number, number> {
  const law = new Map<number, number>();
  const sorted = values.toSorted((a, b) => a - b);
  let before = 0;
  sorted.forEach((value, i) => {
    if (value === sorted[i + 1]) return;
    const share = (i + 1) / sorted.length;
    const now = share === 1 ? 1 : regularizedBeta(share, rank, RESAMPLES - rank + 1);
    law.set(value, now - before);
    before = now;
  });
  return law;
}

/** p-value of one end's counts over many bootstraps of a sample against the exact law of that end. */
function pValue(id: string, sample: readonly number[], level: number, end: 'low' | 'high', law: Map<number, number>) {
  const uniform = createUniform(11);
  const values = Float64Array.from(sample);
  const counts = new Map([...law.keys()].map((value) => [value, 0]));
  for (let i = 0; i < 2_000; i++) {
    const interval = intervalOf(id).compute(values, 0, values.length, { level, standardDeviation: 1, uniform });
    const value = rounded(interval[end]);
    expect(counts.has(value), `${value} among ${[...counts.keys()]}`).toBe(true);
    counts.set(value, (counts.get(value) as number) + 1);
  }
  return chiSquareTest([...counts.values()], [...law.values()]);
}

const SAMPLES = [
  [1, 2, 4, 8],
  [0, 0, 0, 1, 5],
  [0, 1, 3],
] as const;
const CASES = SAMPLES.flatMap((sample) => [0.8, 0.95, 0.99].map((level) => [[...sample], level] as const));

// 36 p-values with a fixed seed: one below 1e-4 would come by chance once in 280 such test files.
describe('the percentile bootstrap', () => {
  it.each(CASES)('of %j at %d has ends of the exact law of its ranks', (sample, level) => {
    const means = enumerate(sample).map((values) => rounded(mean(values)));
    const rank = lowerRank(level);
    expect(pValue('bootstrap', sample, level, 'low', lawOfRank(means, rank))).toBeGreaterThan(1e-4);
    expect(pValue('bootstrap', sample, level, 'high', lawOfRank(means, RESAMPLES + 1 - rank))).toBeGreaterThan(1e-4);
  });
});

describe('the bootstrap-t', () => {
  const pivot = (sample: readonly number[]) => (values: readonly number[]) => {
    const distance = mean(values) - mean(sample);
    const spread = plugIn(values);
    if (spread > 1e-12) return distance / spread;
    return Math.abs(distance) < 1e-12 ? 0 : distance * Number.POSITIVE_INFINITY;
  };

  it.each(CASES)('of %j at %d has ends of the exact law of its ranks', (sample, level) => {
    const end = (t: number) => rounded(mean(sample) - t * plugIn(sample));
    const ends = enumerate(sample).map((values) => end(pivot(sample)(values)));
    const rank = lowerRank(level);
    expect(pValue('bootstrap-t', sample, level, 'low', lawOfRank(ends, rank))).toBeGreaterThan(1e-4);
    expect(pValue('bootstrap-t', sample, level, 'high', lawOfRank(ends, RESAMPLES + 1 - rank))).toBeGreaterThan(1e-4);
  });

  it('has no upper end where a resample is often all zeros', () => {
    // One of thirty pays: 36 % of the resamples have nobody who pays, and nothing bounds the mean from above.
    const values = Float64Array.from({ length: 30 }, (_, i) => (i === 7 ? 100 : 0));
    const setting = { level: 0.95, standardDeviation: 1, uniform: createUniform(3) };
    const { low, high } = intervalOf('bootstrap-t').compute(values, 0, 30, setting);
    expect(high).toBe(Number.POSITIVE_INFINITY);
    expect(Number.isFinite(low)).toBe(true);
  });
});

describe('resampling', () => {
  it('has its ends at whole ranks for every level on offer', () => {
    expect([0.8, 0.9, 0.95, 0.99].map(lowerRank)).toEqual([100, 50, 25, 5]);
    expect(lowerRank(0.9999)).toBe(1);
  });

  it('repeats by seed, and goes on from where the source is', () => {
    const values = Float64Array.from([1, 2, 4, 8, 16, 32]);
    const play = (seed: number) => {
      const setting = { level: 0.95, standardDeviation: 1, uniform: createUniform(seed) };
      return ['bootstrap', 'bootstrap'].map((id) => intervalOf(id).compute(values, 0, 6, setting));
    };
    expect(play(5)).toEqual(play(5));
    expect(play(6)).not.toEqual(play(5));
    const [first, second] = play(5);
    expect(second).not.toEqual(first);
  });
});
