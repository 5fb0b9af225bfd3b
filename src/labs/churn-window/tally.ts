import { emptySummary, mergeSummaries, type Summary } from '../../core/summaries/moments';
import type { User } from './users';

/** How many users are shown, visit by visit. */
export const SHOWN = 20;

/** Users by what became of them and what they are called. Plain data. */
export interface ChurnWindowTally {
  count: number;
  gone: number;
  goneFlagged: number;
  activeFlagged: number;
  /** Days from leaving to being called gone. */
  delay: Summary;
  /** The first users, with their visits. */
  shown: User[];
}

/** The tally of no users. */
export const emptyTally = (): ChurnWindowTally => ({
  count: 0,
  gone: 0,
  goneFlagged: 0,
  activeFlagged: 0,
  delay: emptySummary(),
  shown: [],
});

/** Adds the tally of the users that follow, in place. */
export function mergeTallies(tally: ChurnWindowTally, next: ChurnWindowTally): ChurnWindowTally {
  for (const name of ['count', 'gone', 'goneFlagged', 'activeFlagged'] as const) tally[name] += next[name];
  mergeSummaries(tally.delay, next.delay);
  tally.shown = [...tally.shown, ...next.shown].slice(0, SHOWN);
  return tally;
}
