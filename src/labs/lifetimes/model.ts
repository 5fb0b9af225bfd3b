import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice } from '../../experiments/params';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { params } from './params';
import { emptyTally, type LifetimesTally, mergeTallies } from './tally';

/** Most rows of a study, and of a run. */
const MOST_ROWS = 10_000;
const MOST_DRAWS = 2e7;

/**
 * Rows are watched until the watch ends, over repetitions. Block k holds studies 1,000 k to 1,000 k + 999 and draws them from
 * stream k.
 */
export const model: Model<typeof params, LifetimesTally> = {
  id: 'lifetimes',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const n = bring('sample-size-limited', 'n', given.n, Math.min(MOST_ROWS, given.n));
    const repetitions = Math.min(given.repetitions, mostRepetitions(n));
    return {
      params: { ...given, n, repetitions: bring('clamped', 'repetitions', given.repetitions, repetitions) },
      notices,
    };
  },

  blocks: ({ repetitions }) => Math.ceil(repetitions / REPETITIONS_A_BLOCK),

  begin: emptyTally,

  merge: (_, tally, block) => mergeTallies(tally, block),
};

/** As many as keep a run below MOST_DRAWS, as one digit and zeros. */
function mostRepetitions(n: number): number {
  const most = MOST_DRAWS / n;
  const unit = 10 ** Math.floor(Math.log10(most));
  return Math.min(params.repetitions.max, Math.floor(most / unit) * unit);
}
