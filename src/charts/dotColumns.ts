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
export function columnsFor(
  values: ArrayLike<number>,
  toX: (value: number) => number,
  pixelsOf: () => Int32Array,
): (size: number) => Columns {
  const lattice = latticeOf(values);
  if (lattice) {
    const { offset, step } = lattice;
    const places = new Float64Array(values.length);
    for (let i = 0; i < places.length; i++) places[i] = Math.round(((values[i] as number) - offset) / step);
    const [lowest, highest] = rangeOf(places);
    const apart = (toX(offset + highest * step) - toX(offset + lowest * step)) / (highest - lowest);
    if (apart > 0) {
      return (size) => {
        const together = Math.max(1, Math.ceil(size / apart - 0.1));
        const from = Math.floor(lowest / together);
        const keys = new Int32Array(places.length);
        for (let i = 0; i < keys.length; i++) keys[i] = Math.floor((places[i] as number) / together) - from;
        return { keys, x: (key) => toX(offset + ((from + key) * together + (together - 1) / 2) * step) };
      };
    }
  }
  const pixels = pixelsOf();
  const [lowest, highest] = rangeOf(pixels);
  if (lowest === highest) return () => ({ keys: new Int32Array(pixels.length), x: () => lowest });
  return (size) => {
    const from = Math.round(lowest / size);
    const keys = new Int32Array(pixels.length);
    for (let i = 0; i < keys.length; i++) keys[i] = Math.round((pixels[i] as number) / size) - from;
    return { keys, x: (key) => (from + key) * size };
  };
}

/** A column for every pixel, and how many values are on each. */
export function pixelColumns(pixels: Int32Array): Columns & { readonly heights: Int32Array } {
  const [lowest, highest] = rangeOf(pixels);
  const keys = new Int32Array(pixels.length);
  const heights = new Int32Array(highest - lowest + 1);
  for (let i = 0; i < keys.length; i++) {
    const key = (pixels[i] as number) - lowest;
    keys[i] = key;
    heights[key] = (heights[key] as number) + 1;
  }
  return { keys, x: (key) => lowest + key, heights };
}

/** The pixel that each value falls on. */
export function pixelsOf(values: ArrayLike<number>, toX: (value: number) => number): Int32Array {
  const pixels = new Int32Array(values.length);
  for (let i = 0; i < pixels.length; i++) pixels[i] = toX(values[i] as number);
  return pixels;
}

/** How many values lie below each in its column, in the highest column, and how many columns there are. */
export function pile(keys: Int32Array): {
  readonly ranks: Int32Array;
  readonly highest: number;
  readonly columns: number;
} {
  const ranks = new Int32Array(keys.length);
  const heights = new Int32Array(rangeOf(keys)[1] + 1);
  let highest = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const rank = heights[key] as number;
    ranks[i] = rank;
    heights[key] = rank + 1;
    if (rank >= highest) highest = rank + 1;
  }
  return { ranks, highest, columns: heights.length };
}

/** The least and the greatest; 0 where there is nothing. */
export function rangeOf(numbers: Int32Array | Float64Array): readonly [lowest: number, highest: number] {
  let lowest = numbers[0] ?? 0;
  let highest = lowest;
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number < lowest) lowest = number;
    if (number > highest) highest = number;
  }
  return [lowest, highest];
}
