import { randomBernoulli, randomBinomial, randomGeometric, randomInt, randomPoisson } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { fillDie } from '../../../src/core/draws/fillDie';
import { fillSmallDie } from '../../../src/core/draws/fillSmallDie';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { chiSquareTest } from '../../support/chiSquare';
import { ksTwoSamples } from '../../support/ks';

/** One p-value a test with a fixed seed: the file fails by chance once in some 300. */
const ALPHA = 1e-4;

function drawn(text: string, n: number, seed = 4): Float64Array {
  const out = new Float64Array(n);
  createPopulation(text).fill(out, createUniform(seed));
  return out;
}

const source = createUniform(99);
const samplers: readonly (readonly [string, () => number])[] = [
  ['binomial:10,0.5', randomBinomial.source(source)(10, 0.5)],
  ['binomial:1000,0.02', randomBinomial.source(source)(1_000, 0.02)],
  ['poisson:2', randomPoisson.source(source)(2)],
  ['poisson:60', randomPoisson.source(source)(60)],
  ['geometric:0.2', randomGeometric.source(source)(0.2)],
  ['geometric:0.01', randomGeometric.source(source)(0.01)],
  ['bernoulli:0.5', randomBernoulli.source(source)(0.5)],
  ['bernoulli:0.97', randomBernoulli.source(source)(0.97)],
  ['die:20', randomInt.source(source)(1, 21)],
  ['die:100', randomInt.source(source)(1, 101)],
];

describe.each(samplers)('%s', (text, sampler) => {
  it("is drawn like by d3-random's sampler (two-sample KS, 50,000 each)", () => {
    const ours = drawn(text, 50_000);
    expect(ksTwoSamples(ours, Float64Array.from(ours, sampler))).toBeGreaterThan(ALPHA);
  });
});

describe('a Bernoulli share', () => {
  // The first 8 bits decide, or more: shares on both sides of their steps, and of the half.
  it.each([1e-6, 0.0039, 1 / 256, 0.00391, 0.3, 0.4999, 0.5, 0.5001, 0.75, 1 - 1 / 256, 0.9999])(
    'of %d is met (chi-squared, 500,000)',
    (p) => {
      const ones = drawn(`bernoulli:${p}`, 500_000).reduce((sum, x) => sum + x, 0);
      expect(chiSquareTest([ones, 500_000 - ones], [p, 1 - p])).toBeGreaterThan(ALPHA);
    },
  );

  it('of 0 and of 1 leaves no doubt', () => {
    expect(drawn('bernoulli:0', 5_003).every((x) => x === 0)).toBe(true);
    expect(drawn('bernoulli:1', 5_003).every((x) => x === 1)).toBe(true);
  });

  it('puts ones at all four places of a word alike, and pairs of them (chi-squared, 400,000)', () => {
    const p = 0.3;
    const out = drawn(`bernoulli:${p}`, 400_000);
    const counts = new Array<number>(16).fill(0);
    for (let i = 0; i < out.length; i += 4) {
      const [a, b, c, d] = out.subarray(i, i + 4) as unknown as readonly [number, number, number, number];
      counts[a + 2 * b + 4 * c + 8 * d] = (counts[a + 2 * b + 4 * c + 8 * d] as number) + 1;
    }
    const ones = (k: number) => k.toString(2).replaceAll('0', '').length;
    expect(
      chiSquareTest(
        counts,
        counts.map((_, k) => p ** ones(k) * (1 - p) ** (4 - ones(k))),
      ),
    ).toBeGreaterThan(ALPHA);
  });
});

describe('a die', () => {
  it.each([1, 2, 6, 7, 19, 20, 21, 33, 100])('of %i sides shows each alike (chi-squared, 300,000)', (sides) => {
    const counts = new Array<number>(sides).fill(0);
    for (const face of drawn(`die:${sides}`, 300_000)) counts[face - 1] = (counts[face - 1] as number) + 1;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300_000);
    expect(
      chiSquareTest(
        counts,
        counts.map(() => 1 / sides),
      ),
    ).toBeGreaterThan(ALPHA);
  });

  it('shows each pair alike that lies in one word (chi-squared, 360,000)', () => {
    const out = drawn('die:6', 360_000);
    for (const [first, second] of [
      [0, 1],
      [1, 2],
      [0, 3],
    ] as const) {
      const counts = new Array<number>(36).fill(0);
      for (let i = 0; i < out.length; i += 4) {
        const pair = 6 * (out[i + first] as number) + (out[i + second] as number) - 7;
        counts[pair] = (counts[pair] as number) + 1;
      }
      expect(
        chiSquareTest(
          counts,
          counts.map(() => 1 / 36),
        ),
      ).toBeGreaterThan(ALPHA);
    }
  });

  it('of few sides has the law of one of many', () => {
    const [few, many] = [new Float64Array(50_001), new Float64Array(50_001)];
    fillSmallDie(few, createUniform(1), 0, few.length, 12);
    fillDie(many, createUniform(2), 0, many.length, 12);
    expect(ksTwoSamples(few, many)).toBeGreaterThan(ALPHA);
  });
});

describe('revenue of few who pay', () => {
  it.each([0.05, 0.6, 1])('(%d of them) is log-normal beside the zeros (two-sample KS, 50,000)', (p) => {
    const out = drawn(`zero-inflated:${p},1,0.7`, Math.round(50_000 / p));
    const paid = out.filter((x) => x > 0);
    expect(ksTwoSamples(paid, drawn('log-normal:1,0.7', 50_000, 8))).toBeGreaterThan(ALPHA);
    expect(chiSquareTest([paid.length, out.length - paid.length], [p, 1 - p])).toBeGreaterThan(ALPHA);
  });
});

// More repetitions of a lab keep those already seen: whatever is drawn together, it begins the same.
it.each(['bernoulli:0.03', 'bernoulli:0.6', 'die:6', 'die:20', 'die:27', 'die:100', 'zero-inflated:0.3,0,1'])(
  '%s begins the same however much is drawn',
  (text) => {
    const long = drawn(text, 1_000);
    for (const n of [1, 2, 3, 5, 6, 7, 127, 130, 513]) expect(drawn(text, n)).toEqual(long.subarray(0, n));
  },
);
