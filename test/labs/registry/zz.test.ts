import { it } from 'vitest';
import { normalSignificance } from '../../../src/core/comparison/power';

it('x', () => {
  for (const [difference, sdA, sdB, nA, nB, level] of [
    [2, 1, 1, 2, 100, 0.99],
    [1, 1, 1, 2, 1000, 0.99],
    [2, 1, 1, 2, 1000, 0.99],
    [0, 10, 1, 2, 100, 0.99],
    [2, 10, 1, 2, 20, 0.99],
    [0, 1, 1, 2, 100000, 0.95],
    [0, 1, 1, 100000, 2, 0.95],
    [1, 1, 1, 30, 30, 0.95],
    [2, 1, 1, 3, 1000, 0.99],
    [0, 10, 1, 3, 100, 0.99],
    [0, 10, 1, 5, 100, 0.99],
  ] as const) {
    const t = performance.now();
    const p = normalSignificance({ difference, sdA, sdB, nA, nB, level });
    console.log('R', difference, sdA, nA, nB, level, p.above + p.below, (performance.now() - t).toFixed(0));
  }
});
