import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { STATISTICS, statisticOf } from '../../../src/core/statistics';
import { sampleQuantile, select } from '../../../src/core/statistics/select';
import reference from '../../reference/statistics.json';
import { expectRelative } from '../../support/tolerances';

const compute = (id: string, values: readonly number[], threshold = 1): number =>
  statisticOf(id).compute(Float64Array.from(values), 0, values.length, threshold);

describe('every statistic', () => {
  const cases = reference.rows.flatMap((row) => STATISTICS.map(({ id }) => [row.name, id, row] as const));

  it.each(cases)('of the sample "%s": %s is NumPy’s', (_name, id, row) => {
    const expected = (row as unknown as Record<string, number | null>)[id];
    if (expected === null || expected === undefined) return;
    // A mean near zero keeps its absolute, not its relative accuracy.
    const actual = compute(id, row.values);
    if (Math.abs(expected) < 1) expect(actual).toBeCloseTo(expected, 13);
    else expectRelative(actual, expected, row.name === 'large-offset' ? 1e-8 : 1e-13, id);
  });

  it.each(STATISTICS.map(({ id }) => id))('%s reads nothing outside [start, end) and changes nothing there', (id) => {
    const values = Float64Array.of(-1e9, 1e9, 3, 1, 4, 1, 5, 9, 2, 6, -1e9, 1e9);
    const inside = statisticOf(id).compute(values, 2, 10, 3);
    expect(inside).toBe(statisticOf(id).compute(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6), 0, 8, 3));
    expect([...values.slice(0, 2), ...values.slice(10)]).toEqual([-1e9, 1e9, -1e9, 1e9]);
  });

  it('throws on an id that does not exist', () => {
    expect(() => statisticOf('mode')).toThrow(RangeError);
  });
});

describe('selection', () => {
  // A typed array sorts -0 before 0; as values they are one, and a tie.
  const values = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((x) => x + 0),
  );
  const samples = fc.array(values, { minLength: 1, maxLength: 60 });

  it('agrees with sorting, ties included', () => {
    fc.assert(
      fc.property(samples, fc.nat(), (sample, k) => {
        const index = k % sample.length;
        const values = Float64Array.from(sample);
        const sorted = Float64Array.from(sample).sort();
        expect(select(values, 0, values.length, index)).toBe(sorted[index]);
        expect(values.sort()).toEqual(sorted);
      }),
    );
  });

  it('interpolates quantiles between sorted neighbours', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (sample, probability) => {
        const sorted = Float64Array.from(sample).sort();
        const position = (sorted.length - 1) * probability;
        const low = sorted[Math.floor(position)] as number;
        const high = sorted[Math.min(sorted.length - 1, Math.floor(position) + 1)] as number;
        const expected = low + (high - low) * (position - Math.floor(position));
        expect(sampleQuantile(Float64Array.from(sample), 0, sample.length, probability)).toBeCloseTo(expected, 6);
      }),
    );
  });

  it('takes time linear in the length for sorted, reversed and constant data', () => {
    const length = 200_000;
    for (const value of [(i: number) => i, (i: number) => -i, () => 7, (i: number) => i % 2]) {
      const values = Float64Array.from({ length }, (_, i) => value(i));
      const sorted = values.slice().sort();
      expect(select(values, 0, length, length >> 1)).toBe(sorted[length >> 1]);
    }
  });
});

describe('scale and shift', () => {
  it.each(['mean', 'median', 'min', 'max', 'trimmed-mean', 'percentile-90'])('carry %s along', (id) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 40 }), (sample) => {
        expect(
          compute(
            id,
            sample.map((x) => 2 * x + 8),
          ),
        ).toBeCloseTo(2 * compute(id, sample) + 8, 9);
      }),
    );
  });
});

describe('the skewness of a sample', () => {
  it('is 0 where all values are the same, and cannot be more than n allows', () => {
    expect(compute('skewness', [0, 0, 0])).toBe(0);
    expect(
      compute(
        'skewness',
        Array.from({ length: 7 }, () => 0.1),
      ),
    ).toBe(0);
    // One giant among ten: (n - 2) / sqrt(n - 1), however large the giant.
    expect(compute('skewness', [...Array.from({ length: 9 }, () => 1), 1e6])).toBeCloseTo(8 / 3, 9);
  });

  it('changes its sign with the values, and knows no unit', () => {
    const sample = [1, 2, 2, 3, 9];
    expect(
      compute(
        'skewness',
        sample.map((x) => 5 - 3 * x),
      ),
    ).toBeCloseTo(-compute('skewness', sample), 12);
  });

  it('of 1,000 orders mostly falls short of theirs', () => {
    const orders = createPopulation('log-normal:3.5,1');
    const uniform = createUniform(11);
    const values = new Float64Array(1_000);
    const seen = Float64Array.from({ length: 4_000 }, () => {
      orders.fill(values, uniform);
      return statisticOf('skewness').compute(values, 0, 1_000, 0);
    }).sort();
    // NumPy, 20,000 samples: median 4.31, and 16.2 % at 6.185 or more. Five Monte Carlo errors.
    expect(Math.abs((seen[2_000] as number) - 4.314)).toBeLessThan(0.15);
    const enough = seen.filter((skewness) => skewness >= orders.moments.skewness).length / seen.length;
    expect(Math.abs(enough - 0.162)).toBeLessThan(0.033);
  });
});
