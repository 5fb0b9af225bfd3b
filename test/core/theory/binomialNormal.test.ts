import { expect, it } from 'vitest';
import { binomialNormalErrors, largestError, largestErrorAt } from '../../../src/core/theory/binomialNormal';
import reference from '../../reference/binomial-normal.json';

it.each(reference.cases)(
  'the normal for binomial($trials, $probability)',
  ({ trials, probability, plain, corrected }) => {
    const errors = binomialNormalErrors(trials, probability);
    expect(largestError(errors.plain)).toBeCloseTo(plain, 12);
    expect(largestError(errors.corrected)).toBeCloseTo(corrected, 12);
  },
);

it('names the first place of the largest error, whatever its sign', () => {
  expect(largestErrorAt(Float64Array.of(0.1, -0.3, 0.3, 0))).toBe(1);
  expect(largestError(Float64Array.of(0.1, -0.3))).toBe(0.3);
});
