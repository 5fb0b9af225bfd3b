import { emptySummary, mergeSummaries, type Summary } from '../../core/summaries/moments';
import type { PartitionsParams } from './params';
import { keysPoints } from './points';

/** Tables over repetitions, in memory that does not grow with them. Plain data. */
export interface PartitionsTally {
  /** Of the largest load, in mean loads. */
  ratio: Summary;
  /** Regions of the newest table, and the hottest key's part of them, in mean loads; empty before the first. */
  loads: Float64Array;
  hot: Float64Array;
  /** Of the largest load at other numbers of keys. */
  points: Summary[];
}

/** The tally of no tables. */
export const emptyTally = (settings: PartitionsParams): PartitionsTally => ({
  ratio: emptySummary(),
  loads: new Float64Array(0),
  hot: new Float64Array(0),
  points: keysPoints(settings).map(emptySummary),
});

/** Adds the tally of the tables that follow, in place. */
export function mergeTallies(tally: PartitionsTally, next: PartitionsTally): PartitionsTally {
  mergeSummaries(tally.ratio, next.ratio);
  if (next.loads.length > 0) {
    tally.loads = next.loads;
    tally.hot = next.hot;
  }
  tally.points.forEach((point, i) => {
    mergeSummaries(point, next.points[i] as Summary);
  });
  return tally;
}
