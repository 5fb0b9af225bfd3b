import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/charts/chart';
import { placeOf } from '../../../src/charts/motion/mover';
import { dropMover, type SampleWay, sampleMovers, WAY } from '../../../src/charts/motion/sampleMovers';

const point = fc.tuple(fc.double({ min: 0, max: 900, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true }));
const ways = fc.record({
  values: fc.array(fc.record({ from: point, rest: point }), { minLength: 1, maxLength: 40 }),
  radius: fc.constant(3),
  mean: fc.option(point),
  statistic: point,
  landing: point,
}) as fc.Arbitrary<SampleWay>;
const near = (at: Point | null, [x, y]: Point): boolean => at !== null && Math.hypot(at[0] - x, at[1] - y) < 0.5;

describe('a sample on its way', () => {
  it('leaves where its values are, lies where they rest, meets at the mean and lands', () => {
    fc.assert(
      fc.property(ways, fc.constantFrom(1, 5), fc.nat(3000), (way, pace, begin) => {
        const { movers, times } = sampleMovers(way, begin, pace);
        expect(movers.length).toBe(way.values.length + 1);
        expect(times.landed).toBeCloseTo(begin + WAY / pace, 6);
        way.values.forEach(({ from, rest }, i) => {
          const mover = movers[i] as (typeof movers)[number];
          const [first, last] = [mover.legs[0], mover.legs.at(-1)];
          expect(near(placeOf(mover, first?.start ?? 0), from)).toBe(true);
          expect(placeOf(mover, (first?.start ?? 0) - 1)).toBeNull();
          // At rest together, whenever each has left.
          if (way.mean) {
            expect(near(placeOf(mover, times.rested), rest)).toBe(true);
            expect(near(placeOf(mover, (last?.end ?? 0) - 1e-3), way.mean)).toBe(true);
          } else expect(last?.end).toBe(times.rested);
          expect(placeOf(mover, last?.end ?? 0)).toBeNull();
        });
        const statistic = movers.at(-1) as (typeof movers)[number];
        expect(near(placeOf(statistic, times.landed - 1e-3), way.landing)).toBe(true);
        expect(placeOf(statistic, times.rested)).toBeNull();
      }),
    );
  });

  it('stays between where it comes from and where it goes', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 0.999, noNaN: true }), (from, to, share) => {
        const [x, y] = placeOf(dropMover(from, to, 100, 200), 100 + 100 * share) as Point;
        for (const [value, a, b] of [
          [x, from[0], to[0]],
          [y, from[1], to[1]],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
        }
      }),
    );
  });
});
