import { describe, expect, it } from 'vitest';
import { blockTable } from '../../../src/core/draws/blockTable';
import { countWeights } from '../../../src/core/draws/countLaw';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { poissonKernel } from '../../../src/core/special/stirling';
import { chiSquareTest } from '../../support/chiSquare';
import { expectRelative, expectWithin } from '../../support/tolerances';

/** One p-value a test with a fixed seed: the file fails by chance once in some 500. */
const ALPHA = 1e-4;

function drawn(text: string, n: number, seed = 3): Float64Array {
  const out = new Float64Array(n);
  createPopulation(text).fill(out, createUniform(seed));
  return out;
}

/** Draws of a law on whole numbers against its CDF, in some hundred cells of like probability and both far tails. */
function pValueOf(text: string, draws: Float64Array): number {
  const population = createPopulation(text);
  const levels = [1e-5, 1e-3, ...Array.from({ length: 99 }, (_, k) => (k + 1) / 100), 0.999, 1 - 1e-5];
  const edges = [...new Set(levels.map((level) => population.quantile(level)))];
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const x of draws) {
    const cell = edges.findIndex((edge) => x <= edge);
    const at = cell < 0 ? edges.length : cell;
    counts[at] = (counts[at] as number) + 1;
  }
  const upTo = [...edges.map((edge) => population.cdf(edge)), 1];
  return chiSquareTest(
    counts,
    upTo.map((p, k) => p - (k > 0 ? (upTo[k - 1] as number) : 0)),
  );
}

/** On both sides of the change from a table of values to one of blocks, and the ends of what a menu allows. */
const LAWS = [
  'binomial:1,0.5',
  'binomial:1000,0.001',
  'binomial:1000,0.999',
  'binomial:40000,0.5',
  'binomial:40100,0.5',
  'binomial:1000000,0.3',
  'binomial:1000000000000,0.25',
  'poisson:0.1',
  'poisson:100',
  'poisson:9999',
  'poisson:10001',
  'poisson:1000000',
  'geometric:0.01',
  'geometric:0.009',
  'geometric:0.0001',
];

describe.each(LAWS)('%s', (text) => {
  it('is drawn by its law (chi-squared, 100,000)', () => {
    expect(pValueOf(text, drawn(text, 100_000))).toBeGreaterThan(ALPHA);
  });

  it('begins the same however much is drawn', () => {
    expect(drawn(text, 777)).toEqual(drawn(text, 5_000).subarray(0, 777));
  });
});

describe('laws at their ends', () => {
  it.each([
    ['binomial:1,0', 0],
    ['binomial:1000,0', 0],
    ['binomial:1,1', 1],
    ['binomial:1000,1', 1_000],
    ['binomial:1000000000,1', 1_000_000_000],
    ['binomial:1000,1e-300', 0],
    ['poisson:1e-300', 0],
    ['geometric:1', 1],
    ['geometric:0.9999999999999999', 1],
  ])('%s is nothing but %d', (text, value) => {
    expect(drawn(text, 2_000).every((x) => x === value)).toBe(true);
  });

  it.each([
    'binomial:9007199254740991,0.5',
    'binomial:1000000000000000,1e-9',
    'poisson:1e18',
    'geometric:1e-12',
    'geometric:1e-300',
  ])('%s gives whole numbers of its support, with its mean (5 standard errors)', (text) => {
    const { support, moments } = createPopulation(text);
    const draws = drawn(text, 20_000);
    for (const x of draws) expect(Number.isInteger(x) && x >= support[0] && x <= support[1]).toBe(true);
    const mean = draws.reduce((sum, x) => sum + x / draws.length, 0);
    expectWithin(mean, moments.mean, moments.standardDeviation / Math.sqrt(draws.length));
  });
});

describe('weights outward from a mode', () => {
  it('are the masses, down to what nobody will ever see', () => {
    const mean = 7.3;
    const { first, weights } = countWeights({
      mode: 7,
      low: 0,
      high: Number.POSITIVE_INFINITY,
      rise: (k) => mean / (k + 1),
    });
    expect(first).toBe(0);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, k) => {
      expectRelative(weight / total, poissonKernel(k, mean), 1e-12);
    });
    expect(poissonKernel(weights.length, mean)).toBeLessThan(2 ** -53 * 1e-3);
  });
});

describe('blocks under a wide law', () => {
  it('are some thousand however wide it is, and cover all of it between floor and ceiling', () => {
    for (const mean of [20_000, 1e7]) {
      const mass = (k: number) => poissonKernel(k, mean);
      const { first, ceiling, floor, width } = blockTable({
        low: 0,
        high: Number.POSITIVE_INFINITY,
        mode: mean,
        standardDeviation: Math.sqrt(mean),
        mass,
        rise: (k) => mean / (k + 1),
      });
      expect(first.length).toBeLessThan(1_500);
      first.forEach((from, block) => {
        for (const k of [from, from + width - 1, from + Math.floor(width / 2)]) {
          expect(mass(k)).toBeLessThanOrEqual((ceiling[block] as number) * (1 + 1e-9));
          expect(mass(k)).toBeGreaterThanOrEqual((floor[block] as number) * (1 - 1e-9));
        }
      });
      const sorted = first.toSorted();
      sorted.forEach((from, k) => {
        if (k > 0) expect(from - (sorted[k - 1] as number)).toBe(width);
      });
    }
  });
});
