import { intervalOf } from '../../core/intervals/index';
import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice, Params } from '../../experiments/params';
import { possibleInterval } from '../../experiments/possibleInterval';
import { VARIABLES } from '../../experiments/variables';
import { coverageChunks } from './chunks';
import { coveragePoints, isExact, largestSampleSize } from './points';
import { addCoverageTally, type CoverageTally, emptyCoverageTally } from './tally';

const { population, interval, level, n, repetitions, seed } = VARIABLES;
const params = { population, interval, level, n, repetitions, seed } as const;

export type CoverageParams = Params<typeof params>;

const MOST_REPETITIONS = 100_000;

/**
 * How often an interval holds the mean, over n. For a share, exact, in one block without draws, but for the bootstraps;
 * else simulated, each block some repetitions at one n. Sample sizes end at 100,000, and at 200 for a bootstrap;
 * the largest ones have fewer repetitions than asked for where those would cost more than 10^8 draws. Where the population
 * has no mean there is nothing to hold, and nothing is drawn.
 */
export const model: Model<typeof params, CoverageTally> = {
  id: 'coverage',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const id = bring('clamped', 'interval', given.interval, possibleInterval(given.interval, given.population));
    const size = Math.min(largestSampleSize(id), Math.max(intervalOf(id).minimumSampleSize, given.n));
    const times = Math.min(MOST_REPETITIONS, given.repetitions);
    return {
      params: {
        ...given,
        interval: id,
        n: bring('sample-size-limited', 'n', given.n, size),
        repetitions: bring('clamped', 'repetitions', given.repetitions, times),
      },
      notices,
    };
  },

  blocks: (settings) => Math.max(1, coverageChunks(settings).length),

  stream: (settings, block) => coverageChunks(settings)[block]?.stream ?? 0,

  begin: empty,

  merge(settings, tally, block) {
    if (isExact(settings)) return block;
    addCoverageTally(tally, block);
    return tally;
  },
};

function empty(settings: CoverageParams): CoverageTally {
  return emptyCoverageTally(coveragePoints(settings).length, isExact(settings));
}
