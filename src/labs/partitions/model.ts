import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice } from '../../experiments/params';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { type PartitionsParams, params } from './params';
import { keysPoints } from './points';
import { spreadOf } from './spread';
import { emptyTally, mergeTallies, type PartitionsTally } from './tally';

/** Most single throws of a run. */
const MOST_THROWS = 5e8;

/** Blocks of tables at the setting itself, before those of other numbers of keys. */
export const ownBlocks = ({ repetitions }: Pick<PartitionsParams, 'repetitions'>): number =>
  Math.ceil(repetitions / REPETITIONS_A_BLOCK);

/**
 * A table whose keys are spread over its regions, again and again. Block k holds tables 1,000 k to 1,000 k + 999 and draws them from
 * stream k. After them comes a block for each other number of keys, from a stream of its own.
 */
export const model: Model<typeof params, PartitionsTally> = {
  id: 'partitions',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    // More prefixes than regions have no last region of their own.
    const most = given.placement === 'range' ? given.regions : params.salts.max;
    const settled = { ...given, salts: bring('clamped', 'salts', given.salts, Math.min(given.salts, most)) };
    const times = Math.min(given.repetitions, mostRepetitions(spreadOf(settled).cost));
    return {
      params: { ...settled, repetitions: bring('clamped', 'repetitions', given.repetitions, times) },
      notices,
    };
  },

  blocks: (settings) => ownBlocks(settings) + keysPoints(settings).length,

  stream: (settings, block) => keysPoints(settings)[block - ownBlocks(settings)]?.stream ?? block,

  begin: emptyTally,

  merge: (_, tally, block) => mergeTallies(tally, block),
};

/** As many as keep a run below MOST_THROWS, as one digit and zeros. */
function mostRepetitions(cost: number): number {
  const most = MOST_THROWS / cost;
  const unit = 10 ** Math.floor(Math.log10(most));
  return Math.min(params.repetitions.max, Math.floor(most / unit) * unit);
}
