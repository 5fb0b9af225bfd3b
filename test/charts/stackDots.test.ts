import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackDots } from '../../src/charts/stackDots';
import { createUniform } from '../../src/core/random';

const [BASE, ROOM] = [100, 60];
const stack = (values: ArrayLike<number>) => stackDots(values, (value) => Math.round(100 * value), BASE, ROOM, 6);
const heights = (at: readonly (readonly [number, number])[]) => {
  const tops = new Map<number, number>();
  for (const [x, y] of at) tops.set(x, Math.max(tops.get(x) ?? 0, BASE - y));
  return tops;
};

describe('stacks of dots', () => {
  it('never leave the room they have', () => {
    for (const count of [1, 30, 1_000, 10_000]) {
      const ys = stack(new Float64Array(count)).at.map(([, y]) => y);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(BASE - ROOM);
      expect(Math.max(...ys)).toBeLessThanOrEqual(BASE);
    }
  });

  it('keep the shape of many data: a ramp stays a ramp and gets no flat top', () => {
    const next = createUniform(1);
    const tops = heights(stack(Float64Array.from({ length: 20_000 }, () => 5 * Math.sqrt(next()))).at);
    const mean = (from: number, to: number): number => {
      const inside = [...tops].filter(([x]) => x >= from && x < to).map(([, height]) => height);
      return inside.reduce((sum, height) => sum + height, 0) / inside.length;
    };
    expect(mean(400, 500) / mean(100, 200)).toBeGreaterThan(2.3);
    expect(mean(400, 500) / mean(300, 400)).toBeGreaterThan(1.15);
  });

  it('make equal values that stand apart broad, not thin, so that no rule hides them', () => {
    const { size, at, d } = stack(Float64Array.from({ length: 30 }, (_, i) => (i < 28 ? 0 : 1)));
    expect(size).toBeGreaterThanOrEqual(5);
    expect(new Set(at.map(([x]) => x)).size).toBeGreaterThan(3);
    expect(d.split('h0')).toHaveLength(31);
    for (const [x] of at) expect(Math.min(Math.abs(x), Math.abs(x - 100))).toBeLessThanOrEqual(14);
  });

  it('say how many values a dot stands for: a whole number, one while there is room', () => {
    expect(stack(Float64Array.from({ length: 30 }, (_, i) => i / 10)).each).toBe(1);
    const { each, d } = stack(new Float64Array(10_000));
    expect(d.split('h0').length - 1).toBe(Math.ceil(10_000 / each));
  });

  it('draw a pixel once, however many values fall on it', () => {
    const { d, at } = stack(new Float64Array(10_000));
    expect(at).toHaveLength(10_000);
    expect(d.split('h0').length).toBeLessThan(100);
  });

  it('draws each place once, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 300 }), (values) => {
        const { d, at } = stack(Float64Array.from(values, (value) => value / 10));
        let [x, y] = [0, 0];
        const drawn = [...d.matchAll(/[Mm](-?[\d.]+),(-?[\d.]+)h0/g)].map(([step, dx, dy]) => {
          [x, y] = step.startsWith('M') ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
          return `${x} ${y}`;
        });
        expect(drawn.toSorted()).toEqual([...new Set(at.map((spot) => spot.join(' ')))].sort());
      }),
    );
  });

  it('of an even crowd on equally spaced values are equally high, however narrow the spacing', () => {
    for (const size of [20, 30, 77, 100, 200, 315, 1_000]) {
      // Ten draws of each of the values 0, 1/size ... 1, in no order: 700 pixels.
      const values = Float64Array.from({ length: 10 * size }, (_, i) => ((i * 7_919) % size) / size);
      const { at } = stackDots(values, (value) => Math.round(700 * value), BASE, 400, 6);
      const piles = new Map<number, number>();
      for (const [x] of at) piles.set(x, (piles.get(x) ?? 0) + 1);
      const counts = [...piles].sort(([a], [b]) => a - b).map(([, count]) => count);
      expect(new Set(counts.slice(1, -1)).size, `${size}: ${counts}`).toBe(1);
    }
  });

  it('of equal values stand on their value: one dot across, or an odd number', () => {
    for (const [count, values] of [
      [12, 31],
      [40, 25],
      [60, 5],
    ] as const) {
      const draws = Float64Array.from({ length: count * values }, (_, i) => (i % values) / values);
      const { at } = stackDots(draws, (value) => Math.round(800 * value), BASE, 100, 7);
      const across = new Set(at.flatMap(([x], i) => (i % values === 2 ? [x] : [])));
      const middle = [...across].reduce((sum, x) => sum + x, 0) / across.size;
      expect(across.size % 2).toBe(1);
      expect(Math.abs(middle - (800 * 2) / values)).toBeLessThanOrEqual(1);
    }
  });
});
