import { describe, expect, it } from 'vitest';
import { fillFromAliasTable } from '../../../src/core/draws/aliasTable';
import type { CountWeights } from '../../../src/core/draws/countLaw';
import { countTable } from '../../../src/core/draws/fillCounts';
import { hypergeometricWeights } from '../../../src/core/draws/hypergeometric';
import { createUniform } from '../../../src/core/random';
import { chiSquareTest } from '../../support/chiSquare';
import { expectRelative } from '../../support/tolerances';

/** Binomial coefficient, exactly. */
function choose(n: number, k: number): bigint {
  let product = 1n;
  for (let i = 0; i < k; i++) product = (product * BigInt(n - i)) / BigInt(i + 1);
  return product;
}

const exact = (N: number, K: number, n: number, k: number): number =>
  Number((choose(K, k) * choose(N - K, n - k) * 10n ** 40n) / choose(N, n)) / 1e40;

const massOf = ({ first, weights }: CountWeights, k: number): number =>
  (weights[k - first] as number) / weights.reduce((sum, weight) => sum + weight, 0);

describe('the hypergeometric weights', () => {
  it.each([
    [10, 4, 3],
    [20, 20, 7],
    [20, 0, 7],
    [100, 3, 100],
    [100, 50, 99],
    [500, 15, 60],
    [1_000, 480, 200],
  ])('of N = %i, K = %i, n = %i hold the exact masses', (N, K, n) => {
    const law = hypergeometricWeights(N, K, n);
    let total = 0;
    for (let i = 0; i < law.weights.length; i++) {
      const k = law.first + i;
      const mass = exact(N, K, n, k);
      expect(Math.abs(massOf(law, k) - mass)).toBeLessThan(1e-14);
      total += mass;
    }
    expect(total).toBeCloseTo(1, 13);
  });

  // From log-gamma to 40 digits (mpmath).
  it.each([
    [200000, 6000, 1000, 20, 0.012780002946377687],
    [200000, 6000, 1000, 30, 0.07393405945428776],
    [200000, 6000, 1000, 45, 0.0020718094058247306],
    [1000000000, 500000000, 100000, 49500, 1.6992474861167487e-5],
    [1000000000, 500000000, 100000, 50000, 0.0025232523799698986],
    [1000000000, 500000000, 100000, 50300, 0.0004170187385589689],
    [1000000, 500000, 100000, 49600, 7.597291249172398e-5],
    [1000000, 500000, 100000, 50000, 0.0026596084797685083],
    [1000000000, 1000000, 30, 0, 0.9704309668405257],
    [1000000000, 1000000, 30, 1, 0.029142071922258116],
  ] as const)('of N = %i, K = %i, n = %i have at %i the mass %f', (N, K, n, k, mass) => {
    expectRelative(massOf(hypergeometricWeights(N, K, n), k), mass, 1e-9);
  });

  it('stay small however large the population and the sample', () => {
    expect(hypergeometricWeights(1e9, 5e8, 100_000).weights.length).toBeLessThan(4_000);
  });

  it('refuse what cannot be drawn', () => {
    expect(() => hypergeometricWeights(100, 101, 5)).toThrow(RangeError);
    expect(() => hypergeometricWeights(100, 50, 101)).toThrow(RangeError);
    expect(() => hypergeometricWeights(100, 0.5, 10)).toThrow(RangeError);
  });
});

describe('draws from it', () => {
  // Fixed seeds, 1 in 10,000 a row.
  it.each([
    [30, 12, 8, 1],
    [200, 100, 150, 2],
    [10_000, 300, 100, 3],
  ])('of N = %i, K = %i, n = %i have the exact law (chi-squared, 100,000 draws)', (N, K, n, seed) => {
    const draws = new Float64Array(100_000);
    fillFromAliasTable(countTable(hypergeometricWeights(N, K, n)), draws, createUniform(seed), 0, draws.length);
    const counts = new Array<number>(n + 1).fill(0);
    for (const draw of draws) counts[draw] = (counts[draw] as number) + 1;
    const masses = counts.map((_, k) => exact(N, K, n, k));
    expect(chiSquareTest(counts, masses)).toBeGreaterThan(1e-4);
  });
});
