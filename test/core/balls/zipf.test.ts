import { expect, it } from 'vitest';
import { hottestShare, zipfKeys, zipfSum } from '../../../src/core/balls/zipf';
import reference from '../../reference/maximum-load.json';

it.each(reference.zipf)('the sum over $keys ranks to the power of -$exponent is NumPy’s', ({ keys, exponent, sum }) => {
  expect(zipfSum(1, keys, exponent) / sum).toBeCloseTo(1, 12);
  expect(hottestShare(keys, exponent) * sum).toBeCloseTo(1, 12);
});

it.each([
  [100, 1, 1],
  [30_000, 0.7, 1],
  [30_000, 2, 16],
  [1_000_000, 1, 4],
  [100_000_000, 0.05, 1],
])(
  '%i keys with exponent %f in %i pieces weigh 1, and their squares what they do one by one',
  (keys, exponent, pieces) => {
    const groups = zipfKeys(keys, exponent, pieces);
    const sum = groups.reduce((whole, { count, weight }) => whole + count * weight, 0);
    const squares = groups.reduce((whole, { count, weight }) => whole + count * weight ** 2, 0);
    expect(sum).toBeCloseTo(1, 12);
    const exact = zipfSum(1, keys, 2 * exponent) / zipfSum(1, keys, exponent) ** 2 / pieces;
    expect(squares / exact).toBeCloseTo(1, 3);
    expect(groups[0]?.count).toBe(pieces);
    expect(groups.length).toBeLessThan(350);
  },
);

it('equal keys are one group', () => {
  expect(zipfKeys(1_000, 0, 2)).toEqual([{ count: 2_000, weight: 1 / 2_000 }]);
});
