import { emptySummary, mergeSummaries, type Summary } from '../../core/summaries/moments';

/** The estimates whose averages are shown. */
export const AVERAGED = ['meanOfFailed', 'meanNowAsEnd', 'failedOnly', 'nowAsEnd', 'kaplanMeier', 'median'] as const;

/** Studies over repetitions, in memory that does not grow with them. Plain data. */
export interface LifetimesTally {
  count: number;
  /** Of each estimate, over the studies that have it. */
  averages: Record<(typeof AVERAGED)[number], Summary>;
  /** Studies whose interval, at three quarters of the watch, holds the truth. */
  held: number;
  /** The newest study. */
  failed: Float64Array;
  unfinished: Float64Array;
}

/** The tally of no studies. */
export const emptyTally = (): LifetimesTally => ({
  count: 0,
  averages: Object.fromEntries(AVERAGED.map((name) => [name, emptySummary()])) as LifetimesTally['averages'],
  held: 0,
  failed: new Float64Array(0),
  unfinished: new Float64Array(0),
});

/** Adds the tally of the studies that follow, in place. */
export function mergeTallies(tally: LifetimesTally, next: LifetimesTally): LifetimesTally {
  if (next.count === 0) return tally;
  for (const name of AVERAGED) mergeSummaries(tally.averages[name], next.averages[name]);
  tally.count += next.count;
  tally.held += next.held;
  tally.failed = next.failed;
  tally.unfinished = next.unfinished;
  return tally;
}
