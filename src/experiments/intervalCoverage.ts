import { intervalOf } from '../core/intervals/index';
import { createPopulation } from '../core/populations/index';
import type { Uniform } from '../core/uniform';
import type { Experiment } from './experiment';
import { intervalCoverageFrames } from './intervalCoverageFrames';
import { addIntervals, emptyIntervalTally, type IntervalTally, mergeIntervalTallies } from './intervalTally';
import type { Notice, Params } from './params';
import { possibleInterval } from './possibleInterval';
import { REPETITIONS_A_BLOCK } from './repetitions';
import { LARGEST_SAMPLE } from './sampleSize';
import { VARIABLES } from './variables';

const { population, n, interval, level, repetitions, seed, fit } = VARIABLES;
const params = { population, n, interval, level, repetitions, seed, fit } as const;

export type IntervalCoverageParams = Params<typeof params>;

/** One interval of a bootstrap cannot be paused, and takes n draws a resample. */
const LARGEST_BOOTSTRAP = 1_000;
/** Most draws of a run, the resamples of a bootstrap among them. */
const MOST_DRAWS = 2e9;
/** Draws in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 65_536;

// Scratch for bulk drawing, never held across a pause.
const draws = new Float64Array(CHUNK);
const low = new Float64Array(REPETITIONS_A_BLOCK);
const high = new Float64Array(REPETITIONS_A_BLOCK);

/**
 * Confidence intervals for a population's mean, one from each sample of n, over repetitions. Block k holds
 * intervals 1,000 k to 1,000 k + 999 and draws them from stream k, the resamples of a bootstrap right after its sample:
 * an interval does not depend on how many follow it.
 */
export const intervalCoverage: Experiment<typeof params, IntervalTally> = {
  id: 'interval-coverage',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = <V extends number | string>(code: Notice['code'], variable: string, from: V, to: V): V => {
      if (from !== to) notices.push({ code, variable, given: String(from), used: String(to) });
      return to;
    };
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

  *draw(settings, block, uniform) {
    const first = block * REPETITIONS_A_BLOCK;
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - first);
    const cost = settings.n * (1 + intervalOf(settings.interval).resamples);
    const together = Math.min(count, Math.max(1, Math.floor(CHUNK / cost)));
    const { mean } = createPopulation(settings.population).moments;
    const parameter = Number.isFinite(mean) ? mean : Number.NaN;
    const tally = emptyIntervalTally();
    for (let done = 0; done < count; done += together) {
      const now = Math.min(together, count - done);
      computeIntervals(settings, now, uniform);
      addIntervals(tally, { low, high, count: now }, parameter, first);
      if (done + now < count) yield tally;
    }
    return tally;
  },

  merge(_settings, tally, block) {
    mergeIntervalTallies(tally, block);
    return tally;
  },

  frames: intervalCoverageFrames,
};

/** Intervals of `count` samples into low and high. */
function computeIntervals(settings: IntervalCoverageParams, count: number, uniform: Uniform): void {
  const source = createPopulation(settings.population);
  const method = intervalOf(settings.interval);
  const setting = {
    level: Number(settings.level),
    standardDeviation: source.moments.standardDeviation,
    uniform,
  };
  const size = settings.n;
  const apart = method.resamples > 0;
  if (!apart) source.fill(draws, uniform, 0, count * size);
  for (let i = 0; i < count; i++) {
    const start = apart ? 0 : i * size;
    if (apart) source.fill(draws, uniform, 0, size);
    const ends = method.compute(draws, start, start + size, setting);
    low[i] = ends.low;
    high[i] = ends.high;
  }
}

/** As many as keep a run below MOST_DRAWS, as one digit and zeros. */
function mostRepetitions(sampleSize: number, resamples: number): number {
  const most = MOST_DRAWS / (sampleSize * (1 + resamples));
  const unit = 10 ** Math.floor(Math.log10(most));
  return Math.min(VARIABLES.repetitions.max, Math.floor(most / unit) * unit);
}
