import { latticeOf } from './latticeOf';

/** Which column each value goes to, numbered from 0 on, and where columns stand. */
export interface Columns {
  readonly keys: Int32Array;
  x(key: number): number;
}

/**
 * Columns for dots of a size. Equally spaced values have a column each, on the very place of the value, or where dots are
 * too broad for that, every column as many of them as any other: else piles would be now of one and now of two values.
 */
export function columnsFor(values: ArrayLike<number>, toX: (value: number) => number): (size: number) => Columns {
  const lattice = latticeOf(values);
  if (lattice) {
    const { offset, step } = lattice;
    const places = Float64Array.from(values, (value) => Math.round((value - offset) / step));
    const { lowest, highest } = ends(places);
    const apart = (toX(offset + highest * step) - toX(offset + lowest * step)) / (highest - lowest);
    if (apart > 0) {
      return (size) => {
        const together = Math.max(1, Math.ceil(size / apart - 0.1));
        const from = Math.floor(lowest / together);
        return {
          keys: Int32Array.from(places, (place) => Math.floor(place / together) - from),
          x: (key) => toX(offset + ((from + key) * together + (together - 1) / 2) * step),
        };
      };
    }
  }
  const pixels = Int32Array.from(values, toX);
  const { lowest, highest } = ends(pixels);
  if (lowest === highest) return () => ({ keys: new Int32Array(pixels.length), x: () => lowest });
  return (size) => {
    const from = Math.round(lowest / size);
    return { keys: pixels.map((pixel) => Math.round(pixel / size) - from), x: (key) => (from + key) * size };
  };
}

/** A column for every pixel that has a value; their keys ascend, with the number of values on each. */
export function pixelColumns(
  values: ArrayLike<number>,
  toX: (value: number) => number,
): Columns & { readonly heights: readonly (readonly [key: number, height: number])[] } {
  const pixels = Int32Array.from(values, toX);
  const { lowest } = ends(pixels);
  const heights = new Map<number, number>();
  for (const pixel of pixels.toSorted()) heights.set(pixel - lowest, (heights.get(pixel - lowest) ?? 0) + 1);
  return { keys: pixels.map((pixel) => pixel - lowest), x: (key) => lowest + key, heights: [...heights] };
}

/** How many values lie below each in its column, and in the highest column. */
export function pile(keys: Int32Array): { readonly ranks: Int32Array; readonly highest: number } {
  const ranks = new Int32Array(keys.length);
  const heights = new Int32Array(ends(keys).highest + 1);
  let highest = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const rank = heights[key] as number;
    ranks[i] = rank;
    heights[key] = rank + 1;
    if (rank >= highest) highest = rank + 1;
  }
  return { ranks, highest };
}

/** The least and the greatest; 0 where there is nothing. */
function ends(numbers: Int32Array | Float64Array): { readonly lowest: number; readonly highest: number } {
  let [lowest, highest] = [numbers[0] ?? 0, numbers[0] ?? 0];
  for (const number of numbers) {
    if (number < lowest) lowest = number;
    if (number > highest) highest = number;
  }
  return { lowest, highest };
}
