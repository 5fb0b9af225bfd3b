import { describe, expect, it } from 'vitest';
import { aliasTable, fillFromAliasTable } from '../../../src/core/draws/aliasTable';
import { samplesOf } from '../../../src/core/draws/samples';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { chiSquareTest } from '../../support/chiSquare';
import { ksTwoSamples } from '../../support/ks';
import { expectRelative } from '../../support/tolerances';

const LATTICES = [
  'poisson:2',
  'poisson:100',
  'poisson:0.1',
  'binomial:10,0.2',
  'binomial:1000,0.999',
  'binomial:10,0',
  'binomial:10,1',
  'geometric:0.2',
  'geometric:0.01',
  'geometric:1',
  'die:20',
  'bernoulli:0.03',
];
/** Each p-value with a fixed seed: 30 of them below this would come by chance once in 3,000 such files. */
const ALPHA = 1e-5;

describe('the table of a lattice population', () => {
  it.each(LATTICES)('of %s holds just its masses', (text) => {
    const population = createPopulation(text);
    const { values, cuts } = aliasTable(population);
    const masses = new Map<number, number>();
    cuts.forEach((cut, column) => {
      [cut / 2 ** 31, 1 - cut / 2 ** 31].forEach((height, above) => {
        const value = values[2 * column + above] as number;
        masses.set(value, (masses.get(value) ?? 0) + height / cuts.length);
      });
    });
    let missing = 1;
    for (const [value, mass] of masses) {
      // Cuts are rounded to 2^-32 of a column, and one value may lie on all columns.
      expect(Math.abs(mass - population.density(value))).toBeLessThan(2 ** -32);
      missing -= population.density(value);
    }
    expect(Math.abs(missing)).toBeLessThan(1e-12);
  });

  it.each(LATTICES)('of %s draws by them', (text) => {
    const population = createPopulation(text);
    const out = new Float64Array(200_000);
    fillFromAliasTable(aliasTable(population), out, createUniform(5), 0, out.length);
    const last = population.quantile(1 - 1e-9);
    const values = Array.from({ length: last + 1 }, (_, x) => x);
    const counts = values.map(() => 0);
    for (const x of out) counts[Math.min(x, last)] = (counts[Math.min(x, last)] as number) + 1;
    expect(chiSquareTest(counts, values.map(population.density))).toBeGreaterThan(ALPHA);
  });

  it('there is none for a density', () => {
    expect(() => aliasTable(createPopulation('normal:0,1'))).toThrow(RangeError);
  });
});

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
