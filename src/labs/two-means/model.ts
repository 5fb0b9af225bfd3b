import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice } from '../../experiments/params';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { possibleEffect, sizeOfB } from './compared';
import { params, type TwoMeansParams } from './params';
import { powerPoints } from './points';
import { emptyTally, mergeTallies, type TwoMeansTally } from './tally';

/** A sample is drawn in one go. */
const LARGEST_SAMPLE = 100_000;
/** Most draws of a run. */
const MOST_DRAWS = 2e9;

/** Blocks of comparisons, before those of power against n. */
export const ownBlocks = ({ repetitions }: TwoMeansParams): number => Math.ceil(repetitions / REPETITIONS_A_BLOCK);

/**
 * Welch's comparison of the means of two groups, over repetitions. Block k holds comparisons 1,000 k to 1,000 k + 999 and
 * draws them from stream k, of each first the sample of A and then that of B. After them comes a block for each sample
 * size at which power is simulated, from a stream of its own.
 */
export const model: Model<typeof params, TwoMeansTally> = {
  id: 'two-means',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const within = (size: number): number => Math.min(LARGEST_SAMPLE, Math.max(2, size));
    const sized = {
      ...given,
      n: bring('sample-size-limited', 'n', given.n, within(given.n)),
      nB: bring('sample-size-limited', 'nB', given.nB, within(given.nB)),
    };
    const settled = { ...sized, effect: bring('clamped', 'effect', given.effect, possibleEffect(sized)) };
    const most = mostRepetitions(settled.n + sizeOfB(settled));
    const times = Math.min(given.repetitions, most);
    return {
      params: { ...settled, repetitions: bring('clamped', 'repetitions', given.repetitions, times) },
      notices,
    };
  },

  blocks: (settings) => ownBlocks(settings) + powerPoints(settings).length,

  stream: (settings, block) => powerPoints(settings)[block - ownBlocks(settings)]?.stream ?? block,

  begin: emptyTally,

  merge: (_, tally, block) => mergeTallies(tally, block),
};

/** As many as keep a run below MOST_DRAWS, as one digit and zeros. */
function mostRepetitions(together: number): number {
  const most = MOST_DRAWS / together;
  const unit = 10 ** Math.floor(Math.log10(most));
  return Math.min(params.repetitions.max, Math.floor(most / unit) * unit);
}
