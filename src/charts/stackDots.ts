import { dotsPath } from './shapes';

/** Values stacked as dots; a dot is a line of no length with round ends. */
export interface Dots {
  /** Dots that fall on one pixel are drawn once. */
  readonly d: string;
  /** Where each value's dot is, in the order given. */
  readonly at: readonly (readonly [number, number])[];
  /** Diameter in pixels, small enough for the highest stack. */
  readonly size: number;
  /** How many values a dot stands for, where even the smallest dots are too many; else 1. */
  readonly each: number;
}

const SMALLEST = 1.5;
/** A pile of equal values may be so many pixels broad, as a bar of a discrete population is. */
const BROADEST = 28;

/** Smallest distance between two different pixels; Infinity where all values share one. */
function gapOf(pixels: Int32Array): number {
  const sorted = pixels.toSorted();
  let gap = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i++) {
    const step = (sorted[i] as number) - (sorted[i - 1] as number);
    if (step > 0) gap = Math.min(gap, step);
  }
  return gap;
}

/** How many values lie below each in its pile, and in the highest pile. */
function pile(keys: Int32Array): { readonly ranks: Int32Array; readonly highest: number } {
  const ranks = new Int32Array(keys.length);
  const lowest = keys.reduce((least, key) => Math.min(least, key), 0);
  const greatest = keys.reduce((most, key) => Math.max(most, key), 0);
  const heights = new Int32Array(greatest - lowest + 1);
  let highest = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = (keys[i] as number) - lowest;
    const rank = heights[key] as number;
    ranks[i] = rank;
    heights[key] = rank + 1;
    if (rank >= highest) highest = rank + 1;
  }
  return { ranks, highest };
}

/**
 * Stacks dots over the base line, at most `room` pixels high. Stacks that are too high are first made broader, where
 * equal values stand apart from others; then dots become smaller; in the end one dot stands for several values, the
 * same number everywhere, so that the shape stays that of the data.
 */
export function stackDots(
  values: ArrayLike<number>,
  toX: (value: number) => number,
  base: number,
  room: number,
  largest: number,
): Dots {
  const pixels = Int32Array.from(values, toX);
  const broadest = Math.min(BROADEST, 0.7 * gapOf(pixels));
  const alone = pile(pixels);
  for (let size = largest; ; ) {
    const step = Math.max(1, size * 0.9);
    const rows = Math.max(1, Math.floor(room / step));
    const across = Math.ceil(alone.highest / rows);
    if (across > 1 && across * size <= broadest) {
      const left = 0.5 * (across - 1);
      return dotsAt(size, 1, pixels, (i) => {
        const rank = alone.ranks[i] as number;
        const x = (pixels[i] as number) + ((rank % across) - left) * size;
        return [Math.round(x), Math.round(base - size / 2 - Math.floor(rank / across) * step)];
      });
    }
    const columns = pixels.map((pixel) => Math.round(pixel / size));
    const { ranks, highest } = pile(columns);
    if (highest <= rows || size <= SMALLEST) {
      const each = Math.max(1, Math.ceil(highest / rows));
      return dotsAt(size, each, pixels, (i) => [
        Math.round((columns[i] as number) * size),
        Math.round(base - size / 2 - Math.floor((ranks[i] as number) / each) * step),
      ]);
    }
    size = Math.max(SMALLEST, Math.min(size - 0.5, size * Math.sqrt(rows / highest)));
  }
}

/** Pixels in a row of the places of dots, which may lie a little above the panel. */
const ROW = 65_536;
const HALF_ROW = ROW / 2;

function dotsAt(size: number, each: number, pixels: Int32Array, place: (i: number) => [number, number]): Dots {
  const at: [number, number][] = [];
  const drawn = new Set<number>();
  for (let i = 0; i < pixels.length; i++) {
    const [x, y] = place(i);
    at.push([x, y]);
    drawn.add(x * ROW + y + HALF_ROW);
  }
  // From neighbour to neighbour: the steps are nearly all alike.
  const places = Array.from(Float64Array.from(drawn).sort(), (key) => {
    const x = Math.floor(key / ROW);
    return [x, key - x * ROW - HALF_ROW] as const;
  });
  return { d: dotsPath(places), at, size, each };
}
