import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../src/core/populations/index';
import { PRESETS } from '../../src/core/populations/presets';
import { createUniform } from '../../src/core/random';
import { statisticDomain } from '../../src/experiments/statisticDomain';
import { valueDomain } from '../../src/experiments/valueDomain';

const TAME = ['normal:0,1', 'exponential:1', 'gamma:2,3', 'uniform:0,2', 'log-normal:3,0.5', 'weibull:0.7,10'];
const DISCRETE = ['poisson:4', 'poisson:0.05', 'geometric:0.9', 'die:6', 'binomial:20,0.5'];
const HEAVY = [
  'log-normal:0,2',
  'pareto:1.1',
  'pareto:1.5',
  'cauchy:0,1',
  'weibull:0.3,10',
  'gamma:0.1,1',
  'beta:0.1,5',
];
const RARE = ['zero-inflated:0.05,3,1', 'zero-inflated:0.01,3,1', 'zero-inflated:0.3,3,1'];

const shareOutside = (text: string): number => {
  const population = createPopulation(text);
  const [lo, hi] = valueDomain(population);
  // What lies on the end of the axis is on it.
  return population.cdf(lo - 1e-9) + 1 - population.cdf(hi);
};

/** How much of the axis the middle 98 % of 2,000 means of n take. */
function filled(text: string, n: number): number {
  const population = createPopulation(text);
  const [lo, hi] = valueDomain(population);
  const [uniform, sample] = [createUniform(1), new Float64Array(n)];
  const means = Float64Array.from({ length: 2_000 }, () => {
    population.fill(sample, uniform);
    return sample.reduce((sum, value) => sum + value, 0) / n;
  }).sort();
  return ((means[1_980] as number) - (means[20] as number)) / (hi - lo);
}

describe('the axis of the values', () => {
  it.each([...TAME, ...HEAVY, ...RARE])('leaves little of %s out', (text) => {
    expect(shareOutside(text)).toBeLessThan(0.1);
  });

  it.each([...TAME, ...DISCRETE])('ends only where nearly nothing is left of a light tail: %s', (text) => {
    expect(shareOutside(text)).toBeLessThanOrEqual(0.003);
  });

  it.each([...TAME, ...HEAVY, ...RARE, ...PRESETS.map(({ population }) => population)])(
    'has the mean of %s on it, and means of 5 take a fifth of it or more',
    (text) => {
      const [lo, hi] = valueDomain(createPopulation(text));
      const { mean } = createPopulation(text).moments;
      if (Number.isFinite(mean)) expect(lo <= mean && mean <= hi).toBe(true);
      expect(filled(text, 5)).toBeGreaterThan(0.19);
    },
  );

  it('reaches for the largest of many draws as far as it does without looking at the deviation', () => {
    const [, most] = statisticDomain('zero-inflated:0.05,3,1', 'max', 5, 1);
    expect(most).toBeGreaterThan(4 * valueDomain(createPopulation('zero-inflated:0.05,3,1'))[1]);
  });
});
