import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundStep, tickStep } from '../../src/charts/roundStep';

/** Plot's own; it comes without types. */
const { ticks } = (await import('d3-array' as string)) as {
  ticks(low: number, high: number, count: number): readonly number[];
};

const range = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 5000 }));

it('steps are those between the ticks that d3 gives', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 2, max: 9 }), ([low, length], count) => {
      const [first, second] = ticks(low / 7, (low + length) / 7, count);
      if (first === undefined || second === undefined) return;
      expect(tickStep(low / 7, (low + length) / 7, count)).toBeCloseTo(second - first, 9);
    }),
  );
});

it('a round step leaves the room that is asked for, and none of the smaller ones does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 30, max: 500 }), (length, pixels) => {
      const step = roundStep(length, pixels, 24);
      expect((step * pixels) / length).toBeGreaterThanOrEqual(24 * (1 - 1e-9));
      expect((step * pixels) / length / 2.5).toBeLessThan(24);
    }),
  );
});
