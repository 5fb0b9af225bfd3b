import type { Model } from './experiment';
import type { ExitRecords } from './lastExits';
import type { Notice, Params } from './params';
import { VARIABLES } from './variables';

const { population, n, paths, seed, epsilon, slice, show } = VARIABLES;
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
export const runningMean: Model<typeof params, RunningMeanTally> = {
  id: 'running-mean',
  params,

  settle(given) {
    const length = Math.min(given.n, LONGEST_PATH);
    const at = Math.min(given.slice, length);
    const notices: Notice[] = [];
    if (length !== given.n) notices.push(notice('sample-size-limited', 'n', given.n, length));
    if (at !== given.slice) notices.push(notice('clamped', 'slice', given.slice, at));
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

function notice(code: Notice['code'], variable: string, given: number, used: number): Notice {
  return { code, variable, given: String(given), used: String(used) };
}
