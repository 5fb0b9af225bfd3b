import { intervalOf } from '../../core/intervals/index';
import { sampleMoments } from '../../core/intervals/sampleMoments';
import { createPopulation } from '../../core/populations/index';
import type { Uniform } from '../../core/uniform';
import type { Drawing } from '../../experiments/experiment';
import { newest } from '../../experiments/newest';
import { addRecent } from '../../experiments/recent';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { type IntervalCoverageParams, model } from './model';
import { addIntervals, emptyIntervalTally, type IntervalTally, LATEST_SAMPLES } from './tally';

/** Draws in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 65_536;

// Scratch for bulk drawing, never held across a pause.
const draws = new Float64Array(CHUNK);
const low = new Float64Array(REPETITIONS_A_BLOCK);
const high = new Float64Array(REPETITIONS_A_BLOCK);

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, IntervalTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const first = block * REPETITIONS_A_BLOCK;
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - first);
    const parameter = parameterOf(settings);
    const tally = emptyIntervalTally();
    for (const intervals of drawIntervals(settings, count, uniform, tally)) {
      addIntervals(tally, intervals, parameter, first);
      if (tally.count < count) yield tally;
    }
    return tally;
  },
};

/** What the intervals are to hold; NaN where the population has no mean. */
export function parameterOf({ population }: IntervalCoverageParams): number {
  const { mean } = createPopulation(population).moments;
  return Number.isFinite(mean) ? mean : Number.NaN;
}

/** Draws `count` intervals, at most a block's; yields them some at a time, in scratch that the next step writes over. */
export function* drawIntervals(
  settings: IntervalCoverageParams,
  count: number,
  uniform: Uniform,
  shown: Pick<IntervalTally, 'recent' | 'means' | 'deviations'>,
): Generator<{ readonly low: Float64Array; readonly high: Float64Array; readonly count: number }, void> {
  const cost = settings.n * (1 + intervalOf(settings.interval).resamples);
  const together = Math.min(count, Math.max(1, Math.floor(CHUNK / cost)));
  for (let done = 0; done < count; done += together) {
    const now = Math.min(together, count - done);
    computeIntervals(settings, now, uniform, shown);
    yield { low, high, count: now };
  }
}

/** Intervals of `count` samples into low and high. */
function computeIntervals(
  settings: IntervalCoverageParams,
  count: number,
  uniform: Uniform,
  shown: Pick<IntervalTally, 'recent' | 'means' | 'deviations'>,
): void {
  const source = createPopulation(settings.population);
  const method = intervalOf(settings.interval);
  const setting = {
    level: Number(settings.level),
    standardDeviation: source.moments.standardDeviation,
    uniform,
  };
  const size = settings.n;
  const apart = method.resamples > 0;
  if (!apart) {
    source.fill(draws, uniform, 0, count * size);
    shown.recent = addRecent(shown.recent, draws, size, count);
  }
  const first = Math.max(0, count - LATEST_SAMPLES);
  const [means, deviations] = [new Float64Array(count - first), new Float64Array(count - first)];
  for (let i = 0; i < count; i++) {
    const start = apart ? 0 : i * size;
    if (apart) {
      source.fill(draws, uniform, 0, size);
      shown.recent = addRecent(shown.recent, draws, size, 1);
    }
    const ends = method.compute(draws, start, start + size, setting);
    low[i] = ends.low;
    high[i] = ends.high;
    if (i < first) continue;
    const { mean, squares } = sampleMoments(draws, start, start + size);
    means[i - first] = mean;
    deviations[i - first] = Math.sqrt(squares / (size - 1));
  }
  shown.means = newest(shown.means, means, LATEST_SAMPLES);
  shown.deviations = newest(shown.deviations, deviations, LATEST_SAMPLES);
}
