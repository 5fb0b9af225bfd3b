import type { Model } from '../../experiments/experiment';
import type { Params } from '../../experiments/params';
import { addRecent, noRecent } from '../../experiments/recent';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { settleSampleSize } from '../../experiments/sampleSize';
import { statisticGrid } from '../../experiments/statisticGrid';
import { emptyStatisticTally, mergeStatisticTallies, type StatisticTally } from '../../experiments/statisticTally';
import { VARIABLES } from '../../experiments/variables';
import { type ExactLayer, noLayer } from './noLayer';
import { VARIABLES as OWN } from './variables';

const { population, n, repetitions, statistic, threshold, seed, fit } = VARIABLES;
const { view, pin, exact } = OWN;
const params = { population, n, repetitions, statistic, threshold, seed, pin, view, fit, exact } as const;

export type SamplingDistributionParams = Params<typeof params>;

export interface SamplingDistributionTally {
  main: StatisticTally;
  /** The same at the pinned n; null when nothing is pinned. */
  pinned: StatisticTally | null;
  /** The newest sample, in the order drawn: at most its first 10,000 values. */
  sample: Float64Array;
  sampleStatistic: number;
  /** The newest samples with their values (experiments/recent.ts). */
  recent: Float64Array;
  /** The law itself, where it is asked for: it comes with the first block. */
  exact: ExactLayer;
}

/**
 * A statistic of n independent draws, over repetitions. Block k holds repetitions 1,000 k to
 * 1,000 k + 999 and draws them from stream k, so that asking for more repetitions keeps those already seen;
 * then come the blocks of the pinned n, from the same streams, so that a pinned picture is the one the
 * reader saw. (Only a run so large that it is drawn from the law of the sum draws other values.)
 */
export const model: Model<typeof params, SamplingDistributionTally> = {
  id: 'sampling-distribution',
  params,

  settle(given) {
    const main = settleSampleSize('n', given.n, given);
    const pinned = given.pin === 0 ? { value: 0, notice: null } : settleSampleSize('pin', given.pin, given);
    const notices = [main.notice, pinned.notice].filter((notice) => notice !== null);
    return { params: { ...given, n: main.value, pin: pinned.value }, notices };
  },

  blocks: (settings) => blocksOf(settings) * (settings.pin === 0 ? 1 : 2),

  stream: (settings, block) => block % blocksOf(settings),

  begin: empty,

  merge(settings, tally, block) {
    mergeStatisticTallies(tally.main, block.main);
    if (tally.pinned && block.pinned) mergeStatisticTallies(tally.pinned, block.pinned);
    if (block.exact.basis !== 'none') tally.exact = block.exact;
    if (block.sample.length > 0) {
      tally.sample = block.sample;
      tally.sampleStatistic = block.sampleStatistic;
      tally.recent = addRecent(tally.recent, block.recent, settings.n, block.recent.length / settings.n);
    }
    return tally;
  },
};

function empty(settings: SamplingDistributionParams): SamplingDistributionTally {
  return {
    main: emptyTally(settings, settings.n),
    pinned: settings.pin === 0 ? null : emptyTally(settings, settings.pin),
    sample: new Float64Array(0),
    sampleStatistic: Number.NaN,
    recent: noRecent(),
    exact: noLayer(),
  };
}

/** Blocks of one sample size. */
export function blocksOf(settings: SamplingDistributionParams): number {
  return Math.ceil(settings.repetitions / REPETITIONS_A_BLOCK);
}

function emptyTally(settings: SamplingDistributionParams, size: number): StatisticTally {
  return emptyStatisticTally(gridOf(settings, size));
}

/** The bins of the statistic at a sample size. */
export function gridOf(settings: SamplingDistributionParams, size: number) {
  return statisticGrid(settings.population, settings.statistic, size, settings.threshold);
}
