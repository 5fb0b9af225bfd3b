import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../../src/core/draws/samples';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { ksTwoSamples } from '../../support/ks';
import { expectRelative } from '../../support/tolerances';

/** Each p-value with a fixed seed: one of the 8 below this would come by chance once in 12,000 such files. */
const ALPHA = 1e-5;

describe('samples in no order', () => {
  it.each([
    ['zero-inflated:0.05,3,1', 10],
    ['zero-inflated:0.05,3,1', 400],
    ['zero-inflated:1,0,0.5', 250],
    ['zero-inflated:0.01,0,2', 500],
    ['poisson:2', 50],
    ['geometric:0.2', 30],
    ['exponential:1', 30],
    ['bernoulli:0.3', 31],
  ] as const)('of %s, n = %i, have means like those drawn one by one (two-sample KS)', (text, n) => {
    const population = createPopulation(text);
    const repetitions = 20_000;
    const means = (fill: (out: Float64Array, count: number) => void) => {
      const together = 10;
      const out = new Float64Array(together * n);
      return Float64Array.from({ length: repetitions }, (_, k) => {
        if (k % together === 0) fill(out, together);
        const start = (k % together) * n;
        return out.subarray(start, start + n).reduce((sum, x) => sum + x, 0) / n;
      });
    };
    const [one, two] = [createUniform(1), createUniform(2)];
    const fill = samplesOf(population, n);
    const quick = means((out, count) => fill(out, one, count));
    const slow = means((out) => population.fill(out, two));
    expect(ksTwoSamples(quick, slow)).toBeGreaterThan(ALPHA);
  });

  it('has all its zeros where nobody pays, and leaves what is behind the samples alone', () => {
    const n = 300;
    const out = new Float64Array(2 * n + 1).fill(-1);
    samplesOf(createPopulation('zero-inflated:0.01,3,1'), n)(out, createUniform(3), 2);
    expect(out.at(-1)).toBe(-1);
    expect(out.subarray(0, 2 * n).every((x) => x >= 0)).toBe(true);
    const payers = out.filter((x) => x > 0).length;
    expectRelative(payers / (2 * n), 0.01, 1);
    expect(out.filter((x) => x === 0)).toHaveLength(2 * n - payers);
  });
});
