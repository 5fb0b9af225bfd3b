import { createBins, type FixedBins, mergeBins } from '../../core/summaries/bins';
import { emptySummary, mergeSummaries, type Summary } from '../../core/summaries/moments';
import { newest } from '../../experiments/newest';
import { type Grids, gridsOf } from './grids';
import type { TwoMeansParams } from './params';
import { powerPoints } from './points';

/** How many of the newest differences are kept as single dots, each with whether it is significant (1) or not (0). */
export const LATEST = 200;
/** How many of the newest comparisons are kept, and what of each: both means and their estimated squared errors. */
export const KEPT = 10;
export const KEPT_EACH = 4;

/** Comparisons over repetitions, in memory that does not grow with them. Plain data. */
export interface TwoMeansTally {
  a: Summary;
  b: Summary;
  difference: Summary;
  /** Of the differences that are significant, sign aside. */
  significantSize: Summary;
  binsA: FixedBins;
  binsB: FixedBins;
  /** Differences that are not significant, and those that are, on either side. */
  quiet: FixedBins;
  below: FixedBins;
  above: FixedBins;
  /** How many are significant on either side. */
  belowCount: number;
  aboveCount: number;
  /** How many significant ones have intervals of A and B that overlap. */
  overlapping: number;
  /** Intervals of the difference wholly above the true one, and wholly below it. */
  missedBelow: number;
  missedAbove: number;
  latest: Float64Array;
  /** The newest comparisons, oldest first. */
  newest: Float64Array;
  /** How many would be significant at each effect of the grid: the same draws, B moved. */
  atEffect: Float64Array;
  /** Repetitions and significant ones at each point of power against n. */
  pointRepetitions: Float64Array;
  pointSignificant: Float64Array;
}

/** The tally of no comparisons. */
export function emptyTally(settings: TwoMeansParams): TwoMeansTally {
  const grids = gridsOf(settings);
  const points = powerPoints(settings).length;
  const bins = ({ lo, width, size }: Grids['a']): FixedBins => createBins(lo, width, size);
  return {
    a: emptySummary(),
    b: emptySummary(),
    difference: emptySummary(),
    significantSize: emptySummary(),
    binsA: bins(grids.a),
    binsB: bins(grids.b),
    quiet: bins(grids.difference),
    below: bins(grids.difference),
    above: bins(grids.difference),
    belowCount: 0,
    aboveCount: 0,
    overlapping: 0,
    missedBelow: 0,
    missedAbove: 0,
    latest: new Float64Array(0),
    newest: new Float64Array(0),
    atEffect: new Float64Array(grids.effects.length),
    pointRepetitions: new Float64Array(points),
    pointSignificant: new Float64Array(points),
  };
}

/** Adds the tally of the comparisons that follow, in place. */
export function mergeTallies(tally: TwoMeansTally, next: TwoMeansTally): TwoMeansTally {
  for (const name of ['a', 'b', 'difference', 'significantSize'] as const) mergeSummaries(tally[name], next[name]);
  for (const name of ['binsA', 'binsB', 'quiet', 'below', 'above'] as const) mergeBins(tally[name], next[name]);
  for (const name of ['belowCount', 'aboveCount', 'overlapping', 'missedBelow', 'missedAbove'] as const) {
    tally[name] += next[name];
  }
  for (const name of ['atEffect', 'pointRepetitions', 'pointSignificant'] as const) {
    const [sums, more] = [tally[name], next[name]];
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (more[i] as number);
  }
  tally.latest = newest(tally.latest, next.latest, 2 * LATEST);
  tally.newest = newest(tally.newest, next.newest, KEPT * KEPT_EACH);
  return tally;
}
