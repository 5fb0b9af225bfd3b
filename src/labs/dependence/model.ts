import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice } from '../../experiments/params';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { VARIABLES } from '../../experiments/variables';
import { type DependenceParams, params } from './params';
import { type DependenceTally, emptyDependenceTally, mergeDependenceTallies } from './tally';

const SMALLEST = 2;
const LARGEST = 10_000;
/** Most draws of a run. */
const MOST_DRAWS = 2e8;
/** Repetitions of the one row of the table that no formula gives. */
export const COMPANION_REPETITIONS = 1_000;

/**
 * Means, intervals and tests that trust in independence, over repetitions, where it fails. Observations are standard
 * normal, but for the heavy tails. Block k holds repetitions 1,000 k to 1,000 k + 999 and draws them from stream k; the
 * last block draws the Pareto population for the table, from a stream of its own, unless it is what the lab shows.
 */
export const model: Model<typeof params, DependenceTally> = {
  id: 'dependence',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const size = bring('sample-size-limited', 'n', given.n, Math.min(LARGEST, Math.max(SMALLEST, given.n)));
    const times = bring('clamped', 'repetitions', given.repetitions, Math.min(given.repetitions, most(size)));
    return {
      params: {
        ...given,
        n: size,
        repetitions: times,
        cluster: bring('clamped', 'cluster', given.cluster, Math.min(size, given.cluster)),
        looks: bring('clamped', 'looks', given.looks, Math.min(size, given.looks)),
      },
      notices,
    };
  },

  blocks: (settings) => ownBlocks(settings) + (settings.trouble === 'pareto' ? 0 : 1),

  begin: emptyDependenceTally,

  merge(_settings, tally, block) {
    mergeDependenceTallies(tally, block);
    return tally;
  },
};

/** Blocks of what the lab shows; any after them are for the table. */
export function ownBlocks(settings: DependenceParams): number {
  return Math.ceil(settings.repetitions / REPETITIONS_A_BLOCK);
}

/** As many as keep a run below MOST_DRAWS, as one digit and zeros. */
function most(sampleSize: number): number {
  const times = MOST_DRAWS / sampleSize;
  const unit = 10 ** Math.floor(Math.log10(times));
  return Math.min(VARIABLES.repetitions.max, Math.floor(times / unit) * unit);
}
