import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice, Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import type { ExitRecords } from './lastExits';
import { VARIABLES as OWN } from './variables';

const { population, n, seed } = VARIABLES;
const { paths, epsilon, slice, show } = OWN;
const params = { population, n, paths, seed, epsilon, slice, show } as const;

export type RunningMeanParams = Params<typeof params>;

export interface RunningMeanTally {
  /** One array a path: its running mean at each recorded step. */
  paths: Float64Array[];
  /** For each path, when it was how far from the expected value. */
  exits: ExitRecords[];
}

const LONGEST_PATH = 100_000;

/**
 * Running means of several paths of n draws. Path k draws from stream k, so that asking for more
 * paths keeps those already seen. A view at another epsilon or slice needs no new draws.
 */
export const model: Model<typeof params, RunningMeanTally> = {
  id: 'running-mean',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const length = bring('sample-size-limited', 'n', given.n, Math.min(given.n, LONGEST_PATH));
    const at = bring('clamped', 'slice', given.slice, Math.min(given.slice, length));
    return { params: { ...given, n: length, slice: at }, notices };
  },

  blocks: (settings) => settings.paths,

  begin: () => ({ paths: [], exits: [] }),

  merge(_settings, tally, block) {
    tally.paths.push(...block.paths);
    tally.exits.push(...block.exits);
    return tally;
  },
};
