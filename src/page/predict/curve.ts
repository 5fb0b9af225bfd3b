import type { GuessLine } from './guess';

/** The ground that a curve is drawn on: like the line of a guess, with a true value at each of its points. */
export interface CurveGround extends Omit<GuessLine, 'truth'> {
  readonly truth: readonly number[];
  /** What the points are called: "n = 1", "n = 10", ... */
  readonly names: readonly string[];
  /** So many of the first points are drawn already. */
  readonly given: number;
}

/** Height of the figure, and where its upper and lower end are, in CSS pixels. */
export const PLOT = { height: 224, top: 12, base: 186 } as const;

/** A place from 0 to 1 as a height in the figure, and back. */
export const heightOf = (place: number): number => PLOT.base - place * (PLOT.base - PLOT.top);
export const placeAtHeight = (height: number): number =>
  Math.min(1, Math.max(0, (PLOT.base - height) / (PLOT.base - PLOT.top)));

/** The value at a place, to three digits, never beyond the ends. */
export function valueAtPlace(place: number, { min, max, scale, format }: Omit<GuessLine, 'truth'>): number {
  const value = scale === 'log' ? min * (max / min) ** place : min + place * (max - min);
  const rounded = format === 'integer' ? Math.round(value) : Number(value.toPrecision(3));
  return Math.min(max, Math.max(min, rounded));
}

/** Where a pen is: across and up, both from 0 to 1. */
export interface Pen {
  readonly x: number;
  readonly place: number;
}

/** Which points a pen passes on its way, each with the place where the line of the pen crosses it. */
export function passed(points: readonly number[], from: Pen, to: Pen): readonly (readonly [number, number])[] {
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
  return points.flatMap((x, index) => {
    if (x < left || x > right) return [];
    const share = to.x === from.x ? 1 : (x - from.x) / (to.x - from.x);
    return [[index, from.place + share * (to.place - from.place)] as const];
  });
}

/** The point nearest to a place across. */
export const nearest = (points: readonly number[], x: number): number =>
  points.reduce((best, point, index) => (Math.abs(point - x) < Math.abs((points[best] ?? 0) - x) ? index : best), 0);
