import { columnsFor, pile, pixelColumns } from './dotColumns';
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
  const narrow = inColumns(values, toX, base, room, largest);
  if (narrow.size >= Math.min(CLEAR, largest)) return narrow;
  return inBroadPiles(values, toX, base, room, [largest, narrow.size]) ?? narrow;
}

function inColumns(values: ArrayLike<number>, toX: Scale, base: number, room: number, largest: number): Dots {
  const columnsOf = columnsFor(values, toX);
  for (let size = largest; ; ) {
    const rows = rowsOf(room, size);
    const { keys, x } = columnsOf(size);
    const { ranks, highest } = pile(keys);
    if (highest <= rows || size <= SMALLEST) {
      const each = Math.max(1, Math.ceil(highest / rows));
      return dotsAt(size, each, keys, (i) => [
        Math.round(x(keys[i] as number)),
        Math.round(base - size / 2 - Math.floor((ranks[i] as number) / each) * heightOf(size)),
      ]);
    }
    size = Math.max(SMALLEST, Math.min(size - 0.5, size * Math.sqrt(rows / highest)));
  }
}

/**
 * Piles of an odd number of dots across, so that the middle one stands on the value: two would look like two values.
 * Null where there is no room for piles of larger dots than in columns.
 */
function inBroadPiles(
  values: ArrayLike<number>,
  toX: Scale,
  base: number,
  room: number,
  [largest, smallest]: readonly [number, number],
): Dots | null {
  const { keys, x, heights } = pixelColumns(values, toX);
  const { ranks, highest } = pile(keys);
  for (let size = largest; size > smallest; size -= 0.5) {
    const across = 2 * Math.floor(Math.ceil(highest / rowsOf(room, size)) / 2) + 1;
    const breadth = (height: number): number => (height > 1 ? CLEARANCE * Math.min(across, height) * size : size);
    const collide = heights.some(([key, height], i) => {
      const [before, other] = heights[i - 1] ?? [Number.NEGATIVE_INFINITY, 1];
      return key - before < (breadth(height) + breadth(other)) / 2;
    });
    if (across * size > BROADEST || collide) continue;
    return dotsAt(size, 1, keys, (i) => {
      const rank = ranks[i] as number;
      const place = rank % across;
      // From the middle outwards, now right and now left.
      const aside = Math.ceil(place / 2) * (place % 2 === 1 ? 1 : -1);
      return [
        Math.round(x(keys[i] as number) + aside * size),
        Math.round(base - size / 2 - Math.floor(rank / across) * heightOf(size)),
      ];
    });
  }
  return null;
}

/** Pixels in a row of the places of dots, which may lie a little above the panel. */
const ROW = 65_536;
const HALF_ROW = ROW / 2;

function dotsAt(size: number, each: number, keys: Int32Array, place: (i: number) => [number, number]): Dots {
  const at: [number, number][] = [];
  const drawn = new Set<number>();
  for (let i = 0; i < keys.length; i++) {
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
