import { describe, expect, it } from 'vitest';
import {
  type AliasTable,
  aliasTable,
  fillFromAliasTable,
  nextFromAliasTable,
} from '../../../src/core/draws/aliasTable';
import { createUniform } from '../../../src/core/random';
import { chiSquareTest } from '../../support/chiSquare';
import { expectRelative } from '../../support/tolerances';

/** One p-value a test with a fixed seed: the file fails by chance once in 10,000 / 4. */
const ALPHA = 1e-4;

/** What a table gives each value, exactly: whole heights, and the rests that are decided on apart. */
function massesOf({ values, cuts, rests }: AliasTable): Map<number, number> {
  const masses = new Map<number, number>();
  const columns = cuts.length;
  cuts.forEach((cut, column) => {
    const below = cut / 2 ** 31 + (rests[column] as number) * 2 ** -32 * columns;
    for (const [side, height] of [1 - below, below].entries()) {
      const value = values[2 * column + side] as number;
      masses.set(value, (masses.get(value) ?? 0) + height / columns);
    }
  });
  return masses;
}

const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  'one value': [3],
  'two values': [1, 3],
  'as many as columns': [1, 1, 1, 1],
  'one more than columns': [5, 1, 1, 1, 1],
  'far apart': [1, 1e-6, 1e-13, 1e6],
  'a value of no mass': [0, 2, 0, 1, 0.5],
  'thousands, falling': Array.from({ length: 4_605 }, (_, k) => 0.99 ** k),
};

describe.each(Object.entries(WEIGHTS))('a table of %s', (_, weights) => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const values = weights.map((_, k) => 10 * k - 3);
  const table = aliasTable(values, weights);

  it('holds just its masses, the smallest too', () => {
    const masses = massesOf(table);
    weights.forEach((weight, k) => {
      const mass = masses.get(values[k] as number) ?? 0;
      // What a high column has left over carries the rounding of all that it gave away.
      expect(Math.abs(mass - weight / total)).toBeLessThan(1e-14);
      if (weight < 0.5 * (total / table.cuts.length)) expectRelative(mass, weight / total, 1e-9);
    });
  });

  it('draws by them (chi-squared, 200,000)', () => {
    const out = new Float64Array(200_000);
    fillFromAliasTable(table, out, createUniform(5), 0, out.length);
    const counts = weights.map(() => 0);
    for (const x of out) counts[(x + 3) / 10] = (counts[(x + 3) / 10] as number) + 1;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(out.length);
    expect(
      chiSquareTest(
        counts,
        weights.map((weight) => weight / total),
      ),
    ).toBeGreaterThan(ALPHA);
  });

  it('draws one by one what it draws in bulk, and leaves the rest alone', () => {
    const out = new Float64Array(3_000).fill(-1);
    fillFromAliasTable(table, out, createUniform(6), 1, 2_999);
    const { state } = createUniform(6);
    for (let i = 1; i < 2_999; i++) expect(out[i]).toBe(nextFromAliasTable(table, state));
    expect([out[0], out[2_999]]).toEqual([-1, -1]);
  });
});

it('a height that equals its cut is decided on by the rest', () => {
  // 2^16 columns leave 16 bits for the height: one draw in 65,536 is decided so, and 2 million meet some thirty.
  const rare = 2 ** -17;
  const values = Array.from({ length: 2 ** 16 }, (_, k) => k);
  const table = aliasTable(
    values,
    values.map((k) => (k % 2 ? 1 : rare)),
  );
  const out = new Float64Array(2_000_000);
  fillFromAliasTable(table, out, createUniform(7), 0, out.length);
  const even = out.reduce((count, x) => count + (x % 2 === 0 ? 1 : 0), 0);
  const expected = (out.length * rare) / (1 + rare);
  // Poisson of mean 15.3: beyond these once in 10,000.
  expect(even).toBeGreaterThan(expected - 4 * Math.sqrt(expected));
  expect(even).toBeLessThan(expected + 4.5 * Math.sqrt(expected));
});
