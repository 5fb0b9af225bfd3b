import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPath, linePath } from '../../src/charts/shapes';

const same = (value: number): number => value;
const line = (points: readonly (readonly [number, number])[]): string =>
  linePath(
    Float64Array.from(points, ([x]) => x),
    Float64Array.from(points, ([, y]) => y),
    same,
    same,
  );

/** The corners of a path of `M`, `L` and `l`. */
function corners(d: string): [number, number][] {
  let at: [number, number] = [0, 0];
  return [...d.matchAll(/([MLl])([^MLlZ]*)/g)].flatMap(([, command, numbers = '']) => {
    const values = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    return Array.from({ length: values.length / 2 }, (_, k) => {
      const [x = 0, y = 0] = values.slice(2 * k);
      at = command === 'l' ? [at[0] + x, at[1] + y] : [x, y];
      return at;
    });
  });
}

describe('the outline of a curve', () => {
  it('is one step where it is straight', () => {
    expect(line([])).toBe('');
    expect(line([[3, 4]])).toBe('M3,4');
    expect(
      line([
        [0, 9],
        [1, 9],
        [1, 9],
        [2, 9],
        [3, 5],
        [4, 1],
        [5, 1.25],
      ]),
    ).toBe('M0,9l2,0 2-8 1,0.25');
    // There and back is no straight line.
    expect(
      line([
        [0, 0],
        [0, 9],
        [0, 4],
      ]),
    ).toBe('M0,0l0,9 0-5');
  });

  it('passes through every point, to a thousandth of a pixel', () => {
    const place = fc.oneof(fc.integer({ min: -900, max: 900 }), fc.double({ min: -900, max: 900, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 40 }), (points) => {
        const found = corners(line(points));
        let k = 0;
        for (const [x, y] of points) {
          const meets = (at: number): boolean => {
            const [[ax, ay], [bx, by]] = [
              found[at] as [number, number],
              (found[at + 1] ?? found[at]) as [number, number],
            ];
            const length = Math.hypot(bx - ax, by - ay);
            const along = length > 0 ? ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length : 0;
            const share = Math.min(length, Math.max(0, along)) / (length || 1);
            return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay)) < 0.002;
          };
          while (k < found.length && !meets(k)) k++;
          expect(k).toBeLessThan(found.length);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('stands on the base line as an area', () => {
    const [x, y] = [Float64Array.of(1, 2, 3), Float64Array.of(5, 2, 7)];
    expect(corners(areaPath(x, y, same, same, 9))).toEqual([
      [1, 9],
      [1, 5],
      [2, 2],
      [3, 7],
      [3, 9],
    ]);
  });
});
