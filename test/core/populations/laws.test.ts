import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPopulation, FAMILIES, formatPopulation } from '../../../src/core/populations';
import type { Population } from '../../../src/core/populations/population';
import { createUniform } from '../../../src/core/random';
import { chiSquareTest } from '../../support/chiSquare';
import { ksTest } from '../../support/ks';
import { expectRelative, expectWithin } from '../../support/tolerances';

/** Each test against a law fails by chance once in 10,000; the seeds are fixed, so it fails always or never. */
const ALPHA = 1e-4;
const DRAWS = 100_000;

/** Settings besides the defaults, where samplers and formulas take other branches. */
const MORE = [
  'normal:100,15',
  'uniform:-3,5',
  'exponential:0.2',
  'log-normal:1,0.25',
  'gamma:0.3,2',
  'gamma:1,1',
  'gamma:50,0.1',
  'beta:0.5,0.5',
  'beta:20,3',
  'weibull:0.6,10',
  'weibull:5,1',
  'pareto:0.8',
  'pareto:1.5',
  'pareto:4.5',
  'cauchy:2,3',
  'bernoulli:0.03',
  'bernoulli:0.999',
  'binomial:10,0.2',
  'binomial:1000,0.5',
  'binomial:100,0.02',
  'poisson:0.3',
  'poisson:50',
  'geometric:0.02',
  'geometric:0.9',
  'die:2',
  'die:3',
  'die:100',
  'die:32768',
  'zero-inflated:0.5,0,0.5',
  'zero-inflated:1,0,1',
  // One bar; two far apart; gaps, and the lowest and the highest bar empty.
  'drawn:0,20,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0',
  'drawn:-10,10,99,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1',
  'drawn:0,1,0,9,0,0,50,50,0,0,99,1,1,0,0,0,30,0,0,0,7,0',
];
const texts = [...FAMILIES.map((family) => family.id), ...MORE];

function draw(population: Population, seed: number, n = DRAWS): Float64Array {
  const out = new Float64Array(n);
  population.fill(out, createUniform(seed));
  return out;
}

/** p-value of draws against the population's own CDF. */
function pValue(population: Population, values: Float64Array): number {
  if (population.lattice) return fitLattice(population, values);
  const atoms = population.atoms ?? [];
  const below = (x: number) => (atoms.includes(x) ? population.cdf(x - 1e-9) : population.cdf(x));
  return ksTest(values, population.cdf, below);
}

function fitLattice(population: Population, values: Float64Array): number {
  const low = population.quantile(1e-9);
  const high = population.quantile(1 - 1e-9);
  const width = Math.max(1, Math.ceil((high - low + 1) / 200));
  const cells = Math.ceil((high - low + 1) / width);
  const counts = new Array<number>(cells).fill(0);
  for (const x of values) {
    const cell = Math.min(cells - 1, Math.max(0, Math.floor((x - low) / width)));
    counts[cell] = (counts[cell] as number) + 1;
  }
  const edges = counts.map((_, i) => (i === cells - 1 ? 1 : population.cdf(low + (i + 1) * width - 1)));
  return chiSquareTest(
    counts,
    edges.map((edge, i) => edge - (i ? (edges[i - 1] as number) : 0)),
  );
}

describe.each(texts)('%s', (text) => {
  const population = createPopulation(text);
  const values = draw(population, 20260101);

  test('is repeatable by seed', () => {
    expect(draw(population, 5, 100)).toEqual(draw(population, 5, 100));
    expect(draw(population, 5, 10_000)).not.toEqual(draw(population, 6, 10_000));
  });

  test('draws follow its CDF (KS or chi-squared)', () => {
    expect(pValue(population, values)).toBeGreaterThan(ALPHA);
  });

  test('draws stay in its support and on its lattice', () => {
    const [low, high] = population.support;
    const { lattice } = population;
    for (const x of values) {
      if (!(x >= low && x <= high)) expect.fail(`${x} is outside [${low}, ${high}]`);
      if (lattice && !Number.isInteger((x - lattice.offset) / lattice.step)) expect.fail(`${x} is off the lattice`);
    }
  });

  test('moments of draws are within 5 standard errors of its own', () => {
    const { mean, standardDeviation: sd, excessKurtosis } = population.moments;
    if (!Number.isFinite(sd)) return;
    const average = values.reduce((sum, x) => sum + x, 0) / DRAWS;
    expectWithin(average, mean, sd / Math.sqrt(DRAWS), 5, 'mean');
    // With a huge kurtosis the variance of a sample is itself far from normal: KS has to do there.
    if (!(excessKurtosis < 30)) return;
    const variance = values.reduce((sum, x) => sum + (x - average) ** 2, 0) / DRAWS;
    expectWithin(
      variance,
      sd * sd,
      sd * sd * Math.sqrt((excessKurtosis + 2) / DRAWS) + (10 * sd * sd) / DRAWS,
      5,
      'variance',
    );
  });

  test('fill touches only what it is asked to', () => {
    const out = new Float64Array(20).fill(-12345);
    population.fill(out, createUniform(1), 5, 12);
    out.forEach((x, i) => {
      expect(x === -12345).toBe(i < 5 || i >= 12);
    });
  });

  test('quantile and CDF are inverse to each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        const x = population.quantile(p);
        if (population.lattice || population.atoms?.includes(x)) {
          expect(population.cdf(x)).toBeGreaterThanOrEqual(p);
          expect(population.cdf(x - 1e-9)).toBeLessThan(p);
        } else {
          // 1e-9 leaves room where x cannot resolve p: near x = 1 for beta(0.5, 0.5) and Pareto.
          expectRelative(population.cdf(x), p, 1e-9);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
    const [low, high] = population.support;
    expect(population.cdf(low - 1)).toBe(0);
    if (Number.isFinite(high)) expect(population.cdf(high)).toBe(1);
    expect(population.quantile(1)).toBe(high);
  });

  test('its density adds up to its CDF between the quartiles', () => {
    const [a, b] = [population.quantile(0.25), population.quantile(0.75)];
    if (population.lattice) {
      let sum = 0;
      for (let x = a + 1; x <= b; x++) sum += population.density(x);
      expect(sum).toBeCloseTo(population.cdf(b) - population.cdf(a), 9);
    } else {
      const steps = 2000;
      const jumps = (population.breaks ?? []).filter((x) => x > a && x < b);
      let sum = 0;
      [...jumps, b].forEach((to, k) => {
        const from = k === 0 ? a : (jumps[k - 1] as number);
        for (let i = 0; i < steps; i++)
          sum += (population.density(from + ((i + 0.5) * (to - from)) / steps) * (to - from)) / steps;
      });
      expect(sum).toBeCloseTo(population.cdf(b) - population.cdf(a), 4);
    }
  });

  test('its text makes it again', () => {
    expect(createPopulation(formatPopulation(population.id, population.parameters))).toMatchObject({
      id: population.id,
      parameters: population.parameters,
    });
  });
});
