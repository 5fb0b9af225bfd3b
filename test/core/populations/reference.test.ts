import { expect, test } from 'vitest';
import { familyOf } from '../../../src/core/populations';
import reference from '../../reference/populations.json';
import { expectRelative } from '../../support/tolerances';

interface Row {
  family: string;
  params: Record<string, number>;
  mean: number | null;
  sd: number | null;
  skewness: number | null;
  excessKurtosis: number | null;
  quantiles: { q: number; x: number }[];
  cdf: { x: number; p: number }[];
}

const rows = reference.rows as unknown as Row[];

test.each(rows.map((row) => [`${row.family} ${Object.values(row.params)}`, row] as const))(
  '%s agrees with SciPy to 1e-9 relative',
  (_, row) => {
    const id = row.family.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const population = familyOf(id).create(...Object.values(row.params));
    const { moments } = population;
    const pairs = [
      ['mean', moments.mean, row.mean],
      ['sd', moments.standardDeviation, row.sd],
      ['skewness', moments.skewness, row.skewness],
      ['excess kurtosis', moments.excessKurtosis, row.excessKurtosis],
    ] as const;
    for (const [name, actual, expected] of pairs) {
      if (expected === null) expect(Number.isFinite(actual), name).toBe(false);
      else if (Math.abs(expected) < 1e-12) expect(Math.abs(actual), name).toBeLessThan(1e-12);
      else expectRelative(actual, expected, 1e-9, name);
    }
    for (const { q, x } of row.quantiles) {
      if (Math.abs(x) < 1e-12) expect(Math.abs(population.quantile(q))).toBeLessThan(1e-12);
      else expectRelative(population.quantile(q), x, 1e-9, `quantile ${q}`);
    }
    for (const { x, p } of row.cdf) expectRelative(population.cdf(x), p, 1e-9, `cdf at ${x}`);
  },
);
