import { describe, expect, it } from 'vitest';
import { normalSignificance } from '../../../src/core/comparison/power';

// Double integrals in SciPy over the logarithms of both sums of squares; the first two also by 1,000,000 repetitions each:
// 17.45 % and 6.43 %, give or take 0.04 % and 0.025 %.
describe('two values in one group and many in the other', () => {
  it.each([
    [2, 1, 2, 100, 0.1746],
    [1, 1, 2, 1_000, 0.0644],
    [2, 1, 2, 1_000, 0.0877],
    [0, 10, 2, 100, 0.0249],
  ])('a difference of %d, %d times the spread, n = %i and %i', (difference, sdA, nA, nB, share) => {
    const there = normalSignificance({ difference, sdA, sdB: 1, nA, nB, level: 0.99 });
    expect(there.above + there.below).toBeCloseTo(share, 4);
    const back = normalSignificance({ difference: -difference, sdA: 1, sdB: sdA, nA: nB, nB: nA, level: 0.99 });
    expect(back.above).toBeCloseTo(there.below, 10);
    expect(back.below).toBeCloseTo(there.above, 10);
  });
});
