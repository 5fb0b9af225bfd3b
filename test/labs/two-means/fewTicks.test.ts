import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fewTicks } from '../../../src/labs/two-means/charts/fewTicks';

it('has one to four ticks within any axis', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power),
      (low, length) => {
        const ticks = fewTicks([low, low + length]);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(4);
        for (const tick of ticks) expect(tick > low && tick < low + length).toBe(true);
      },
    ),
  );
  expect(fewTicks([-10, 10])).toEqual([-5, 0, 5]);
  expect(fewTicks([20, 40])).toEqual([25, 30, 35]);
});
