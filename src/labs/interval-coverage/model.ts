import { intervalOf } from '../../core/intervals/index';
import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice, Params } from '../../experiments/params';
import { possibleInterval } from '../../experiments/possibleInterval';
import { addRecent } from '../../experiments/recent';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { LARGEST_SAMPLE } from '../../experiments/sampleSize';
import { VARIABLES } from '../../experiments/variables';
import { emptyIntervalTally, type IntervalTally, mergeIntervalTallies } from './tally';

const { population, n, interval, level, repetitions, seed, fit } = VARIABLES;
const params = { population, n, interval, level, repetitions, seed, fit } as const;

export type IntervalCoverageParams = Params<typeof params>;

/** One interval of a bootstrap cannot be paused, and takes n draws a resample. */
const LARGEST_BOOTSTRAP = 1_000;
/** Most draws of a run, the resamples of a bootstrap among them. */
const MOST_DRAWS = 2e9;
/**
 * Confidence intervals for a population's mean, one from each sample of n, over repetitions. Block k holds
 * intervals 1,000 k to 1,000 k + 999 and draws them from stream k, the resamples of a bootstrap right after its sample:
 * an interval does not depend on how many follow it.
 */
export const model: Model<typeof params, IntervalTally> = {
  id: 'interval-coverage',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const id = bring('clamped', 'interval', given.interval, possibleInterval(given.interval, given.population));
    const { minimumSampleSize, resamples } = intervalOf(id);
    const most = resamples > 0 ? LARGEST_BOOTSTRAP : LARGEST_SAMPLE;
    const size = Math.min(most, Math.max(minimumSampleSize, given.n));
    const sampleSize = bring('sample-size-limited', 'n', given.n, size);
    const times = Math.min(given.repetitions, mostRepetitions(sampleSize, resamples));
    return {
      params: {
        ...given,
        interval: id,
        n: sampleSize,
        repetitions: bring('clamped', 'repetitions', given.repetitions, times),
      },
      notices,
    };
  },

  blocks: (settings) => Math.ceil(settings.repetitions / REPETITIONS_A_BLOCK),

  begin: emptyIntervalTally,

  merge(settings, tally, block) {
    mergeIntervalTallies(tally, block);
    tally.recent = addRecent(tally.recent, block.recent, settings.n, block.recent.length / settings.n);
    return tally;
  },
};

/** As many as keep a run below MOST_DRAWS, as one digit and zeros. */
function mostRepetitions(sampleSize: number, resamples: number): number {
  const most = MOST_DRAWS / (sampleSize * (1 + resamples));
  const unit = 10 ** Math.floor(Math.log10(most));
  return Math.min(VARIABLES.repetitions.max, Math.floor(most / unit) * unit);
}
