import { columnsFor, pile, pixelColumns, pixelsOf, rangeOf } from './dotColumns';
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
/** Dots of this size are clear enough: they stand one over the other, as long as it takes none smaller. */
const CLEAR = 4;
/** A pile of equal values may be so many pixels broad, as a bar of a discrete population is. */
const BROADEST = 28;

/** How much room a pile takes for its breadth, so that it is one. */
const CLEARANCE = 1.4;

type Scale = (value: number) => number;

const heightOf = (size: number): number => Math.max(1, size * 0.9);
const rowsOf = (room: number, size: number): number => Math.max(1, Math.floor(room / heightOf(size)));

/**
 * Stacks dots over the base line, at most `room` pixels high. Where stacks are too high, dots become smaller; where equal
 * values stand apart from others, their piles are made broad before dots are hard to see; in the end one dot stands for
 * several values, the same number everywhere, so that the shape stays that of the data.
 */
export function stackDots(values: ArrayLike<number>, toX: Scale, base: number, room: number, largest: number): Dots {
  let pixels: Int32Array | undefined;
  const onPixels = (): Int32Array => {
    pixels ??= pixelsOf(values, toX);
    return pixels;
  };
  const narrow = inColumns(columnsFor(values, toX, onPixels), base, room, largest);
  if (narrow.size >= Math.min(CLEAR, largest)) return narrow;
  return inBroadPiles(onPixels(), base, room, [largest, narrow.size]) ?? narrow;
}

function inColumns(columnsOf: ReturnType<typeof columnsFor>, base: number, room: number, largest: number): Dots {
  for (let size = largest; ; ) {
    const rows = rowsOf(room, size);
    const { keys, x } = columnsOf(size);
    const { ranks, highest, columns } = pile(keys);
    if (highest <= rows || size <= SMALLEST) {
      const each = Math.max(1, Math.ceil(highest / rows));
      const acrossOf = Int32Array.from({ length: columns }, (_, key) => Math.round(x(key)));
      const upOf = Int32Array.from({ length: Math.ceil(highest / each) }, (_, row) =>
        Math.round(base - size / 2 - row * heightOf(size)),
      );
      const [across, up] = [new Int32Array(keys.length), new Int32Array(keys.length)];
      for (let i = 0; i < keys.length; i++) {
        across[i] = acrossOf[keys[i] as number] as number;
        up[i] = upOf[Math.floor((ranks[i] as number) / each)] as number;
      }
      return dotsAt(size, each, across, up);
    }
    size = Math.max(SMALLEST, Math.min(size - 0.5, size * Math.sqrt(rows / highest)));
  }
}

/**
 * Piles of an odd number of dots across, so that the middle one stands on the value: two would look like two values.
 * Null where there is no room for piles of larger dots than in columns.
 */
function inBroadPiles(
  pixels: Int32Array,
  base: number,
  room: number,
  [largest, smallest]: readonly [number, number],
): Dots | null {
  const { keys, x, heights } = pixelColumns(pixels);
  const { ranks, highest } = pile(keys);
  for (let size = largest; size > smallest; size -= 0.5) {
    const across = 2 * Math.floor(Math.ceil(highest / rowsOf(room, size)) / 2) + 1;
    const breadth = (height: number): number => (height > 1 ? CLEARANCE * Math.min(across, height) * size : size);
    if (across * size > BROADEST || collide(heights, breadth)) continue;
    const [right, up] = [new Int32Array(keys.length), new Int32Array(keys.length)];
    for (let i = 0; i < keys.length; i++) {
      const rank = ranks[i] as number;
      const place = rank % across;
      // From the middle outwards, now right and now left.
      const aside = Math.ceil(place / 2) * (place % 2 === 1 ? 1 : -1);
      right[i] = Math.round(x(keys[i] as number) + aside * size);
      up[i] = Math.round(base - size / 2 - Math.floor(rank / across) * heightOf(size));
    }
    return dotsAt(size, 1, right, up);
  }
  return null;
}

/** Whether two neighbours among piles, of so many values each, would meet. */
function collide(heights: Int32Array, breadth: (height: number) => number): boolean {
  let before = Number.NEGATIVE_INFINITY;
  let half = 0;
  for (let key = 0; key < heights.length; key++) {
    const height = heights[key] as number;
    if (height === 0) continue;
    const own = breadth(height) / 2;
    if (key - before < own + half) return true;
    before = key;
    half = own;
  }
  return false;
}

function dotsAt(size: number, each: number, across: Int32Array, up: Int32Array): Dots {
  let at: Dots['at'] | undefined;
  return {
    d: dotsPath(distinct(across, up)),
    size,
    each,
    // Of ten thousand dots hardly anybody asks for each one's place.
    get at() {
      at ??= Array.from(across, (x, i) => [x, up[i] as number] as const);
      return at;
    },
  };
}

/** Each pixel once, column by column: from neighbour to neighbour steps are nearly all alike, and pack well. */
function distinct(across: Int32Array, up: Int32Array): readonly (readonly [number, number])[] {
  if (across.length === 0) return [];
  const [left, right] = rangeOf(across);
  const [top, bottom] = rangeOf(up);
  const rows = bottom - top + 1;
  // Of a panel, so of a few hundred pixels each way.
  const isDrawn = new Uint8Array((right - left + 1) * rows);
  for (let i = 0; i < across.length; i++) isDrawn[((across[i] as number) - left) * rows + (up[i] as number) - top] = 1;
  const places: (readonly [number, number])[] = [];
  for (let at = isDrawn.indexOf(1); at >= 0; at = isDrawn.indexOf(1, at + 1))
    places.push([left + Math.floor(at / rows), top + (at % rows)]);
  return places;
}
