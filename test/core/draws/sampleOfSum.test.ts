import { describe, expect, it } from 'vitest';
import { fillSampleOfSum, isTold, throwsOfSample } from '../../../src/core/draws/sampleOfSum';
import { createPopulation, FAMILIES } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { chiSquareTest } from '../../support/chiSquare';
import { expectWithin } from '../../support/tolerances';

describe('a sample told from its sum', () => {
  it('is one of a family whose values are counts', () => {
    const told = FAMILIES.filter(({ id }) => isTold(createPopulation(id))).map(({ id }) => id);
    expect(told).toEqual(['bernoulli', 'binomial', 'poisson']);
  });

  // Once in 10,000 each, fixed seeds: sums below and above the half, and where places get scarce.
  it.each([
    ['bernoulli:0.3', 2],
    ['bernoulli:0.3', 4],
    ['binomial:3,0.6', 4],
    ['binomial:3,0.6', 12],
    ['poisson:1.5', 6],
  ] as const)('of %s with sum %i is as probable as it is given the sum (chi-squared, 60,000)', (text, sum) => {
    const population = createPopulation(text);
    const n = 5;
    const side = sum + 1;
    const counts = new Array<number>(side ** n).fill(0);
    const out = new Float64Array(n);
    const uniform = createUniform(11);
    for (let r = 0; r < 60_000; r++) {
      fillSampleOfSum(population, sum, out, uniform);
      const place = out.reduce((code, x) => code * side + x, 0);
      counts[place] = (counts[place] as number) + 1;
    }
    const joint = counts.map((_, code) => {
      let [mass, total, rest] = [1, 0, code];
      for (let i = 0; i < n; i++) {
        const x = rest % side;
        rest = Math.floor(rest / side);
        mass *= population.density(x);
        total += x;
      }
      return total === sum ? mass : 0;
    });
    const all = joint.reduce((total, mass) => total + mass, 0);
    // Samples of another sum never come.
    counts.forEach((count, code) => {
      if (joint[code] === 0) expect(count).toBe(0);
    });
    const possible = counts.map((_, code) => code).filter((code) => joint[code] !== 0);
    expect(
      chiSquareTest(
        possible.map((code) => counts[code] as number),
        possible.map((code) => (joint[code] as number) / all),
      ),
    ).toBeGreaterThan(1e-4);
  });

  it.each([
    ['bernoulli:0', 0],
    ['bernoulli:1', 50],
    ['bernoulli:0.5', 0],
    ['bernoulli:0.5', 50],
    ['binomial:7,1', 350],
    ['binomial:7,0.5', 350],
    ['poisson:3', 0],
  ] as const)('of %s may have the sum %i of its end', (text, sum) => {
    const out = new Float64Array(50);
    fillSampleOfSum(createPopulation(text), sum, out, createUniform(1));
    expect(out.reduce((total, x) => total + x, 0)).toBe(sum);
    expect(new Set(out).size).toBe(1);
  });

  it('is thrown in as many draws as are said, successes or failures, whichever are fewer', () => {
    expect(throwsOfSample(createPopulation('bernoulli:0.03'), 1_000)).toBe(30);
    expectWithin(throwsOfSample(createPopulation('binomial:10,0.9'), 100), 100, 1e-9, 5);
    expect(throwsOfSample(createPopulation('poisson:4'), 100)).toBe(400);
  });
});
