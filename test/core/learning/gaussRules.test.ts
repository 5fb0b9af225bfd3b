import { describe, expect, it } from 'vitest';
import type { GaussRule } from '../../../src/core/learning/gaussRule';
import { binomialRule, chiSquareRule, normalRule } from '../../../src/core/learning/rules';
import reference from '../../reference/learning-curve.json';

function expectRule({ points, weights }: GaussRule, theirs: { points: number[]; weights: number[] }): void {
  const order = Array.from(points, (_, i) => i).sort((a, b) => (points[a] as number) - (points[b] as number));
  const unit = Math.max(1, Math.abs(theirs.points.at(-1) as number));
  expect(order).toHaveLength(theirs.points.length);
  order.forEach((i, k) => {
    expect(Math.abs((points[i] as number) - (theirs.points[k] as number)) / unit).toBeLessThan(1e-9);
    expect(weights[i]).toBeCloseTo(theirs.weights[k] as number, 9);
  });
}

describe('a Gauss rule', () => {
  it.each(reference.normal)('of the normal with $size points is SciPy’s', ({ size, ...theirs }) => {
    expectRule(normalRule(size), theirs);
  });

  it.each(reference.chiSquare)(
    'of chi-square ($freedom) with $size points is SciPy’s',
    ({ freedom, size, ...theirs }) => {
      expectRule(chiSquareRule(freedom, size), theirs);
    },
  );

  it.each(reference.binomial)('of $trials trials at $p is the one of the sums over all of them', (given) => {
    const { trials, p, size, ...theirs } = given;
    expectRule(binomialRule(trials, p, size), theirs);
  });

  it('with a point each is the binomial law itself', () => {
    const { points, weights } = binomialRule(3, 0.5, 9);
    const law = Array.from(points, (k, i) => [Math.round(k), weights[i] as number]).sort(
      (a, b) => (a[0] as number) - (b[0] as number),
    );
    [1, 3, 3, 1].forEach((ways, k) => {
      expect(law[k]?.[0]).toBeCloseTo(k, 12);
      expect(law[k]?.[1]).toBeCloseTo(ways / 8, 12);
    });
    expect(Array.from(binomialRule(7, 1, 5).points)).toEqual([7]);
    expect(Array.from(binomialRule(7, 0, 5).points)).toEqual([0]);
  });
});
