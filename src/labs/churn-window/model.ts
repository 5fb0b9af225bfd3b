import type { Model } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { params } from './params';
import { type ChurnWindowTally, emptyTally, mergeTallies } from './tally';

/**
 * Users with rhythms of their own, some of whom left, are called gone by their silence. Block k holds users 1,000 k to
 * 1,000 k + 999 and draws them from stream k.
 */
export const model: Model<typeof params, ChurnWindowTally> = {
  id: 'churn-window',
  params,

  // Every combination is possible.
  settle: (given) => ({ params: given, notices: [] }),

  blocks: ({ repetitions }) => Math.ceil(repetitions / REPETITIONS_A_BLOCK),

  begin: emptyTally,

  merge: (_, tally, block) => mergeTallies(tally, block),
};
