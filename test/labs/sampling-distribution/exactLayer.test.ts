import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { normalityGap } from '../../../src/core/theory/normalityGap';
import { runToEnd } from '../../../src/experiments/run';
import { experimentOf } from '../../../src/labs/registry';
import { chiSquareTest } from '../../support/chiSquare';
import { frameOf, readouts, settings } from '../settings';

const lab = experimentOf('sampling-distribution');
const at = (changes: Parameters<typeof settings>[1]) =>
  runToEnd(lab, settings('sampling-distribution', { exact: 'on', ...changes }) as never);

describe('the exact law over a sampling distribution', () => {
  it.each([
    ['log-normal:0,1', 5, 'mean'],
    ['exponential:1', 30, 'sum'],
    ['die:6', 10, 'mean'],
    ['zero-inflated:0.05,3,1', 30, 'mean'],
    ['uniform:0,1', 3, 'sum'],
    ['bernoulli:0.03', 200, 'mean'],
    ['cauchy:0,1', 40, 'mean'],
  ] as const)('of %s at n = %i (%s) says how many to expect in each bin', (population, n, statistic) => {
    const { exact, bins, repetitions } = frameOf(at({ population, n, statistic, repetitions: 50_000 }), 'distribution');
    const cdf = exact?.cdf as Float64Array;
    expect(cdf).toHaveLength(bins.counts.length + 1);
    const probabilities = Array.from(bins.counts, (_, i) => (cdf[i + 1] as number) - (cdf[i] as number));
    const counts = [bins.below, ...bins.counts, bins.above];
    const whole = [cdf[0] as number, ...probabilities, 1 - (cdf.at(-1) as number)];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(repetitions);
    // One false alarm in 10,000; the seed is fixed.
    expect(chiSquareTest(counts, whole)).toBeGreaterThan(1e-4);
  });

  it('leaves the draws as they are, and the gap joins the figures', () => {
    const changes = { population: 'exponential:1', n: 12, repetitions: 1_000 };
    const [off, on] = [at({ ...changes, exact: 'off' }), at(changes)];
    expect(frameOf(off, 'distribution').exact).toBeNull();
    expect(frameOf(off, 'distribution').bins).toEqual(frameOf(on, 'distribution').bins);
    expect(readouts(off).normalityGap).toBeUndefined();
    expect(readouts(on).normalityGap?.value).toBe(normalityGap(createPopulation('exponential:1'), 12).gap);
  });

  it('is the stable limit where the variance is infinite, and nothing for a median', () => {
    expect(frameOf(at({ population: 'pareto:1.5', n: 100 }), 'distribution').exact?.basis).toBe('limit');
    expect(frameOf(at({ population: 'cauchy:0,1', n: 100 }), 'distribution').exact?.basis).toBe('exact');
    expect(frameOf(at({ statistic: 'median' }), 'distribution').exact).toBeNull();
  });
});
