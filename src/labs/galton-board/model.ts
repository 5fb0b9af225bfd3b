import type { Model } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { params } from './params';
import { emptyGaltonTally, type GaltonTally, mergeGaltonTallies } from './tally';

/**
 * Balls that fall through rows of pins and go right at each with one probability: sums of independent flips, over
 * repetitions. Block k holds balls 1,000 k to 1,000 k + 999 and draws every flip of theirs from stream k.
 */
export const model: Model<typeof params, GaltonTally> = {
  id: 'galton-board',
  params,
  settle: (given) => ({ params: given, notices: [] }),
  blocks: (settings) => Math.ceil(settings.repetitions / REPETITIONS_A_BLOCK),
  begin: emptyGaltonTally,
  merge(_settings, tally, block) {
    mergeGaltonTallies(tally, block);
    return tally;
  },
};
