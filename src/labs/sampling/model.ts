import { statisticOf } from '../../core/statistics/index';
import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import type { Notice } from '../../experiments/params';
import { addRecent, noRecent } from '../../experiments/recent';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { LARGEST_SAMPLE } from '../../experiments/sampleSize';
import { emptyStatisticTally, mergeStatisticTallies } from '../../experiments/statisticTally';
import { finiteGrid } from './finiteGrid';
import { params } from './params';
import type { SamplingTally } from './tally';

const STATISTICS = ['mean', 'median', 'standard-deviation', 'proportion-above'];
const MOST_REPETITIONS = 100_000;
/** Beyond this a larger population changes no figure that can be read. */
const LARGEST_POPULATION = 10_000_000;

/**
 * Samples of n out of a fixed population of N individuals, chosen in one of three ways, over
 * repetitions. Block k holds repetitions 1,000 k to 1,000 k + 999 and draws them from stream k.
 */
export const model: Model<typeof params, SamplingTally> = {
  id: 'sampling',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const figure = STATISTICS.includes(given.statistic) ? given.statistic : 'mean';
    const id = bring('clamped', 'statistic', given.statistic, figure);
    const least = statisticOf(id).minimumSampleSize;
    const people = bring('clamped', 'N', given.N, Math.min(LARGEST_POPULATION, given.N));
    let size = bring('sample-size-limited', 'n', given.n, Math.min(LARGEST_SAMPLE, Math.max(least, given.n)));
    // The first of a sorted list are different people, whatever the setting says.
    if (given.replacement === 'without' || given.way === 'first') {
      size = bring('no-repeat-without-replacement', 'n', size, Math.min(size, people));
    }
    const times = bring('clamped', 'repetitions', given.repetitions, Math.min(MOST_REPETITIONS, given.repetitions));
    return { params: { ...given, N: people, statistic: id, n: size, repetitions: times }, notices };
  },

  blocks: (settings) => Math.ceil(settings.repetitions / REPETITIONS_A_BLOCK),

  begin: (settings) => ({
    statistics: emptyStatisticTally(finiteGrid(settings)),
    sample: new Float64Array(0),
    sampleStatistic: Number.NaN,
    recent: noRecent(),
    chosen: new Uint32Array(0),
  }),

  merge(settings, tally, block) {
    mergeStatisticTallies(tally.statistics, block.statistics);
    if (block.sample.length > 0) {
      tally.sample = block.sample;
      tally.sampleStatistic = block.sampleStatistic;
      tally.recent = addRecent(tally.recent, block.recent, settings.n, block.recent.length / settings.n);
      tally.chosen = block.chosen;
    }
    return tally;
  },
};
