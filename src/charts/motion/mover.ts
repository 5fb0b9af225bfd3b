import type { Point } from '../chart';

/** A stretch of a way: from one place to another within a time, in milliseconds. */
export interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly start: number;
  readonly end: number;
  /** Falling things become faster, sliding ones slow down. */
  readonly ease: 'fall' | 'slide';
}

/** A mark on its way. It is there from its first leg on and is gone at the end of its last. */
export interface Mover {
  readonly role: 'sample' | 'statistic';
  readonly radius: number;
  /** In the order of time; between two of them it rests. */
  readonly legs: readonly Leg[];
}

/** Where a mover is at a time; null before it has come and after it has gone. */
export function placeOf({ legs }: Mover, time: number): Point | null {
  const [first, last] = [legs[0], legs.at(-1)];
  if (!first || !last || time < first.start || time >= last.end) return null;
  const leg = legs.findLast(({ start }) => start <= time) ?? first;
  const share = Math.min(1, (time - leg.start) / (leg.end - leg.start));
  const eased = leg.ease === 'fall' ? share * share : 1 - (1 - share) ** 3;
  const [[x, y], [toX, toY]] = [leg.from, leg.to];
  return [x + (toX - x) * eased, y + (toY - y) * eased];
}
