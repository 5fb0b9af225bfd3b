import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, nearest, PLOT, passed, placeAtHeight, valueAtPlace } from '../../../src/page/predict/curve';
import { placeOf } from '../../../src/page/predict/guess';

const linear = { min: 0, max: 2, scale: 'linear', format: 'number' } as const;
const log = { min: 0.001, max: 10, scale: 'log', format: 'number' } as const;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const pen = fc.record({ x: share, place: share });
const points = fc.uniqueArray(share, { minLength: 3, maxLength: 8 }).map((xs) => xs.sort((a, b) => a - b));

describe('the value at a place', () => {
  it.each([
    [0, 0, 0.001],
    [0.5, 1, 0.1],
    [1, 2, 10],
    [0.123, 0.246, 0.0031],
  ])('%s', (place, onLinear, onLog) => {
    expect(valueAtPlace(place, linear)).toBe(onLinear);
    expect(valueAtPlace(place, log)).toBeCloseTo(onLog, 4);
  });

  it('is whole where whole numbers are asked', () => {
    expect(valueAtPlace(0.26, { min: 1, max: 20, scale: 'linear', format: 'integer' })).toBe(6);
  });

  it('stands where it was put, but for rounding, and never beyond the ends', () => {
    const ends = fc.tuple(
      fc.double({ min: 0.001, max: 10, noNaN: true }),
      fc.double({ min: 1.1, max: 1e4, noNaN: true }),
    );
    fc.assert(
      fc.property(share, ends, fc.constantFrom('linear', 'log'), (place, [min, factor], scale) => {
        const line = { min, max: min * factor, scale, format: 'number' } as const;
        const value = valueAtPlace(place, line);
        expect(value >= min && value <= line.max).toBe(true);
        // Three digits: off by half a unit of the third, at most 0.5% of the value.
        const slack = scale === 'log' ? Math.log(1.0051) / Math.log(factor) : (0.0051 * line.max) / (line.max - min);
        expect(Math.abs(placeOf(value, line) - place)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});

describe('heights', () => {
  it('are places upside down', () => {
    expect([heightOf(0), heightOf(1)]).toEqual([PLOT.base, PLOT.top]);
    expect([placeAtHeight(PLOT.height), placeAtHeight(0)]).toEqual([0, 1]);
    fc.assert(
      fc.property(share, (place) => {
        expect(placeAtHeight(heightOf(place))).toBeCloseTo(place, 12);
      }),
    );
  });
});

describe('the way of a pen', () => {
  it('passes the points that lie on it, where its line crosses them', () => {
    fc.assert(
      fc.property(points, pen, pen, (xs, from, to) => {
        fc.pre(Math.abs(from.x - to.x) > 1e-6);
        const on = passed(xs, from, to);
        const between = (x: number): boolean => x >= Math.min(from.x, to.x) && x <= Math.max(from.x, to.x);
        expect(on.map(([index]) => xs[index])).toEqual(xs.filter(between));
        for (const [index, place] of on) {
          const slope = (to.place - from.place) / (to.x - from.x);
          expect(place).toBeCloseTo(from.place + slope * ((xs[index] as number) - from.x), 6);
          expect(place >= Math.min(from.place, to.place) - 1e-9 && place <= Math.max(from.place, to.place) + 1e-9).toBe(
            true,
          );
        }
      }),
    );
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(points, pen, pen, (xs, from, to) => {
        fc.pre(Math.abs(from.x - to.x) > 1e-6);
        const back = new Map(passed(xs, to, from));
        for (const [index, place] of passed(xs, from, to)) expect(back.get(index)).toBeCloseTo(place, 6);
      }),
    );
  });

  it('straight up ends where the pen is', () => {
    expect(passed([0.1, 0.5], { x: 0.5, place: 0.25 }, { x: 0.5, place: 0.75 })).toEqual([[1, 0.75]]);
  });
});

describe('the nearest point', () => {
  it('is no further than any other', () => {
    fc.assert(
      fc.property(points, share, (xs, x) => {
        const distance = Math.abs((xs[nearest(xs, x)] as number) - x);
        expect(distance).toBe(Math.min(...xs.map((other) => Math.abs(other - x))));
      }),
    );
  });
});
