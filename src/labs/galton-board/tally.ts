import { emptySummary, type Summary } from '../../core/summaries/moments';
import type { GaltonBoardParams } from './params';

/** How many of the newest balls are remembered with their whole path. */
export const REMEMBERED_BALLS = 50;

/** Balls over repetitions. Plain data. */
export interface GaltonTally {
  /** How many balls went right 0, 1, 2 ... times. */
  counts: Float64Array;
  /** The newest balls, newest last: a byte a row, 1 for right. */
  paths: Uint8Array;
}

/** The tally of no balls. */
export function emptyGaltonTally({ rows }: GaltonBoardParams): GaltonTally {
  return { counts: new Float64Array(rows + 1), paths: new Uint8Array(0) };
}

/** Adds the tally of the balls that follow, in place. */
export function mergeGaltonTallies(tally: GaltonTally, next: GaltonTally): void {
  const rows = tally.counts.length - 1;
  for (let k = 0; k <= rows; k++) tally.counts[k] = (tally.counts[k] as number) + (next.counts[k] as number);
  const all = new Uint8Array(tally.paths.length + next.paths.length);
  all.set(tally.paths);
  all.set(next.paths, tally.paths.length);
  tally.paths = all.slice(Math.max(0, all.length - REMEMBERED_BALLS * rows));
}

/** How many balls there are, and the moments of their slots: from whole numbers, so nothing is lost by counting. */
export function summaryOfCounts(counts: Float64Array): Summary {
  const summary = emptySummary();
  summary.count = counts.reduce((sum, count) => sum + count, 0);
  if (summary.count === 0) return summary;
  summary.mean = counts.reduce((sum, count, k) => sum + count * k, 0) / summary.count;
  counts.forEach((count, k) => {
    const deviation = k - summary.mean;
    summary.m2 += count * deviation ** 2;
    summary.m3 += count * deviation ** 3;
    summary.m4 += count * deviation ** 4;
  });
  summary.min = counts.findIndex((count) => count > 0);
  summary.max = counts.findLastIndex((count) => count > 0);
  return summary;
}
