import { countInto, createBins, type FixedBins, mergeBins } from '../core/summaries/bins';
import { emptySummary, mergeSummaries, type Summary, summarise } from '../core/summaries/moments';
import type { BinGrid } from './binGrid';
import { joined, newest } from './newest';

/** How many of the newest statistics are kept as single dots. */
const LATEST = 200;
/** How many of the first statistics are kept raw, for quantiles. */
const RAW = 10_000;

/** A statistic over repetitions, in memory that does not grow with them. Plain data. */
export interface StatisticTally {
  summary: Summary;
  bins: FixedBins;
  /** The newest, newest last: at most 200. */
  latest: Float64Array;
  /** The first in the order drawn: at most 10,000. Quantiles are from these; moments and bins from all. */
  raw: Float64Array;
}

/** The tally of no repetitions. */
export function emptyStatisticTally(grid: BinGrid): StatisticTally {
  return {
    summary: emptySummary(),
    bins: createBins(grid.lo, grid.width, grid.size),
    latest: new Float64Array(0),
    raw: new Float64Array(0),
  };
}

/**
 * Adds values[0, count) in place; `before` says how many repetitions earlier blocks hold, so that a
 * block whose values can be none of the first keeps none.
 */
export function addStatistics(tally: StatisticTally, values: Float64Array, count: number, before: number): void {
  const room = Math.max(0, Math.min(count, RAW - before - tally.summary.count));
  tally.raw = joined(tally.raw, values.subarray(0, room));
  tally.latest = newest(tally.latest, values.subarray(0, count), LATEST);
  summarise(tally.summary, values, 0, count);
  countInto(tally.bins, values, 0, count);
}

/** Adds the tally of the repetitions that follow, in place. */
export function mergeStatisticTallies(tally: StatisticTally, next: StatisticTally): void {
  tally.raw = joined(tally.raw, next.raw.subarray(0, Math.max(0, RAW - tally.raw.length)));
  tally.latest = newest(tally.latest, next.latest, LATEST);
  mergeSummaries(tally.summary, next.summary);
  mergeBins(tally.bins, next.bins);
}
