import type { TradeFrame } from './tradeFrame';

type Point = readonly [rows: number, noise: number];

/**
 * Where the expected error is a given one: a point for each share of wrong labels at which some number of rows on the picture comes to
 * it, between two rows of the map on a straight line of the logarithm.
 */
export function isoError(
  { x, noises, map }: Pick<TradeFrame, 'x' | 'noises' | 'map'>,
  error: number,
): readonly Point[] {
  if (map.length === 0) return [];
  return Array.from(noises).flatMap((noise, column): Point[] => {
    const at = (i: number): number => map[column * x.length + i] as number;
    const i = x.findIndex((_, place) => at(place) <= error);
    if (i <= 0) return [];
    const share = (at(i - 1) - error) / (at(i - 1) - at(i));
    const [low, high] = [x[i - 1] as number, x[i] as number];
    return [[low * (high / low) ** share, noise]];
  });
}

/** Parts between two points of the map. */
const PARTS = 3;

/**
 * With points between: rows needed go nearly like a power of 1 - 2 noise, so that lines are nearly straight on the scales of the
 * logarithms of both.
 */
export const smoothed = (points: readonly Point[]): readonly Point[] =>
  points.flatMap(([rows, noise], i): readonly Point[] => {
    const next = points[i + 1];
    if (!next) return [[rows, noise]];
    const [right, nextRight] = [1 - 2 * noise, 1 - 2 * next[1]];
    return Array.from({ length: PARTS }, (_, part) => {
      const share = part / PARTS;
      return [rows * (next[0] / rows) ** share, (1 - right * (nextRight / right) ** share) / 2] as const;
    });
  });

/** Errors that lines stand for. */
const LEVELS = [0.02, 0.03, 0.05, 0.07, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45];
const MOST_LINES = 5;

/** Some round errors above the least one, no more than can be read. */
export function levelsAbove(best: number): readonly number[] {
  const open = LEVELS.filter((level) => level > best + 0.02 * (0.5 - best) + 1e-9);
  const step = Math.ceil(open.length / MOST_LINES);
  return open.filter((_, i) => i % step === 0);
}
