import { emptySummary, mergeSummaries, type Summary } from '../../core/summaries/moments';
import { POINTS } from './points';
import type { Theory } from './theory';

/** Training sets over repetitions, in memory that does not grow with them. Plain data. */
export interface LearningCurveTally {
  /** Of the true errors of the rules that were learnt. */
  errors: Summary;
  /** The same at other numbers of rows. */
  points: Summary[];
  /** What theory says; null before it is computed. */
  theory: Theory | null;
  /** Expected errors by label noise and rows; empty before they are computed. */
  map: Float64Array;
}

/** The tally of no training sets. */
export const emptyTally = (): LearningCurveTally => ({
  errors: emptySummary(),
  points: POINTS.map(emptySummary),
  theory: null,
  map: new Float64Array(0),
});

/** Adds the tally of what follows, in place. */
export function mergeTallies(tally: LearningCurveTally, next: LearningCurveTally): LearningCurveTally {
  mergeSummaries(tally.errors, next.errors);
  tally.points.forEach((point, i) => {
    mergeSummaries(point, next.points[i] as Summary);
  });
  tally.theory ??= next.theory;
  if (next.map.length > 0) tally.map = next.map;
  return tally;
}
