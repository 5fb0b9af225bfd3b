import type { Model } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { type BestOfManyParams, params } from './params';
import { recordsPoints } from './points';
import { type BestOfManyTally, emptyTally, mergeTallies } from './tally';

/** Blocks of people at the setting itself, before those of other numbers of records. */
export const ownBlocks = ({ repetitions }: Pick<BestOfManyParams, 'repetitions'>): number =>
  Math.ceil(repetitions / REPETITIONS_A_BLOCK);

/**
 * People who each keep a log over the slots of their day, and call the slot with the largest mean their best. Block k holds people
 * 1,000 k to 1,000 k + 999 and draws them from stream k. After them comes a block for each other number of records, from a stream of
 * its own.
 */
export const model: Model<typeof params, BestOfManyTally> = {
  id: 'best-of-many',
  params,

  settle: (given) => ({ params: given, notices: [] }),

  blocks: (settings) => ownBlocks(settings) + recordsPoints(settings).length,

  stream: (settings, block) => recordsPoints(settings)[block - ownBlocks(settings)]?.stream ?? block,

  begin: emptyTally,

  merge: (_, tally, block) => mergeTallies(tally, block),
};
