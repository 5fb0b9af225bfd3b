import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice } from '../../experiments/params';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { possibleAgreement } from './decided';
import { MOST_QUESTIONS } from './expected';
import { params } from './params';
import { emptyTally, mergeTallies, type TwoProportionsTally } from './tally';

/**
 * A and B answer questions, right or wrong, and are compared by an exact test, over repetitions. Block k holds comparisons
 * 1,000 k to 1,000 k + 999 and draws them from stream k.
 */
export const model: Model<typeof params, TwoProportionsTally> = {
  id: 'two-proportions',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const n = bring('sample-size-limited', 'n', given.n, Math.min(MOST_QUESTIONS, given.n));
    // Where they answer different questions nobody asks how often they agree.
    const agree = given.pairing === 'paired' ? possibleAgreement(given) : given.agree;
    return { params: { ...given, n, agree: bring('clamped', 'agree', given.agree, agree) }, notices };
  },

  blocks: ({ repetitions }) => Math.ceil(repetitions / REPETITIONS_A_BLOCK),

  begin: emptyTally,

  merge: (_, tally, block) => mergeTallies(tally, block),
};
