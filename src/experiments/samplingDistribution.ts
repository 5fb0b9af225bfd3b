import { createPopulation } from '../core/populations/index';
import { samplingTheory } from '../core/theory/samplingTheory';
import { type ExactLayer, exactLayer, NO_LAYER } from './exactLayer';
import type { Experiment } from './experiment';
import { memo } from './memo';
import type { Params } from './params';
import { drawRepetitions, drawsDirectly, illustrate, REPETITIONS_A_BLOCK } from './repetitions';
import { settleSampleSize } from './sampleSize';
import { samplingDistributionFrames } from './samplingDistributionFrames';
import { statisticGrid } from './statisticGrid';
import { emptyStatisticTally, mergeStatisticTallies, type StatisticTally } from './statisticTally';
import { VARIABLES } from './variables';

const { population, n, repetitions, statistic, threshold, seed, pin, view, fit, exact } = VARIABLES;
const params = { population, n, repetitions, statistic, threshold, seed, pin, view, fit, exact } as const;

export type SamplingDistributionParams = Params<typeof params>;

export interface SamplingDistributionTally {
  main: StatisticTally;
  /** The same at the pinned n; null when nothing is pinned. */
  pinned: StatisticTally | null;
  /** The newest sample, in the order drawn: at most its first 10,000 values. */
  sample: Float64Array;
  sampleStatistic: number;
  /** The law itself, computed with the first block, whether it is shown or not: showing it takes no new draws. */
  exact: ExactLayer;
}

/**
 * A statistic of n independent draws, over repetitions. Block k holds repetitions 1,000 k to
 * 1,000 k + 999 and draws them from stream k, so that asking for more repetitions keeps those already seen;
 * then come the blocks of the pinned n, from the same streams, so that a pinned picture is the one the
 * reader saw. (Only a run so large that it is drawn from the law of the sum draws other values.)
 */
export const samplingDistribution: Experiment<typeof params, SamplingDistributionTally> = {
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

  *draw(settings, block, uniform) {
    const first = (block % blocksOf(settings)) * REPETITIONS_A_BLOCK;
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - first);
    const tally = empty(settings);
    if (block < blocksOf(settings)) {
      yield* drawRepetitions(settings, settings.n, { first, count }, uniform, tally.main, tally);
      if (first === 0 && drawsDirectly(settings, settings.n)) yield* illustrate(settings, settings.n, tally);
      if (first === 0) {
        yield tally;
        tally.exact = exactLayer(settings.population, settings.statistic, settings.n, gridOf(settings, settings.n));
      }
    } else if (tally.pinned) {
      const aside = { sample: tally.sample, sampleStatistic: Number.NaN };
      const drawing = drawRepetitions(settings, settings.pin, { first, count }, uniform, tally.pinned, aside);
      while (!drawing.next().done) yield tally;
    }
    return tally;
  },

  merge(_settings, tally, block) {
    mergeStatisticTallies(tally.main, block.main);
    if (tally.pinned && block.pinned) mergeStatisticTallies(tally.pinned, block.pinned);
    if (block.exact.basis !== 'none') tally.exact = block.exact;
    if (block.sample.length > 0) {
      tally.sample = block.sample;
      tally.sampleStatistic = block.sampleStatistic;
    }
    return tally;
  },

  frames: (settings, tally) =>
    samplingDistributionFrames(settings, tally, {
      theory: theoryOf(settings, settings.n),
      pinnedTheory: settings.pin === 0 ? null : theoryOf(settings, settings.pin),
      direct: drawsDirectly(settings, settings.n),
    }),
};

function empty(settings: SamplingDistributionParams): SamplingDistributionTally {
  return {
    main: emptyTally(settings, settings.n),
    pinned: settings.pin === 0 ? null : emptyTally(settings, settings.pin),
    sample: new Float64Array(0),
    sampleStatistic: Number.NaN,
    exact: NO_LAYER,
  };
}

function blocksOf(settings: SamplingDistributionParams): number {
  return Math.ceil(settings.repetitions / REPETITIONS_A_BLOCK);
}

function emptyTally(settings: SamplingDistributionParams, size: number): StatisticTally {
  return emptyStatisticTally(gridOf(settings, size));
}

function gridOf(settings: SamplingDistributionParams, size: number) {
  return statisticGrid(settings.population, settings.statistic, size, settings.threshold);
}

const theory = memo(
  16,
  (...key: [string, string, number, number]) => key.join('|'),
  (text, id, size, above) => samplingTheory(createPopulation(text), id, size, above),
);

function theoryOf(settings: SamplingDistributionParams, size: number) {
  return theory(settings.population, settings.statistic, size, settings.threshold);
}
