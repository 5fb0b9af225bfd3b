import { statisticOf } from '../../core/statistics/index';
import type { Uniform } from '../../core/uniform';
import { addRecent, RECENT_SAMPLES } from '../../experiments/recent';
import { addStatistics } from '../../experiments/statisticTally';
import { choosing } from './choose';
import { finitePopulation, individualValue, SHOWN_INDIVIDUALS } from './finitePopulation';
import type { SamplingParams } from './params';
import type { SamplingTally } from './tally';

/** Individuals chosen in one go. A volunteer takes some four draws, and the host must get its turn by 100,000. */
const CHUNK = 16_384;

/** Draws some repetitions of a block into `tally`; yields it at pauses. */
export function* drawFromFinite(
  settings: SamplingParams,
  { first, count }: { first: number; count: number },
  uniform: Uniform,
  tally: SamplingTally,
): Generator<SamplingTally, void> {
  let left = count;
  for (const values of drawFiniteStatistics(settings, count, uniform, tally)) {
    addStatistics(tally.statistics, values, values.length, first);
    left -= values.length;
    if (left > 0) yield tally;
  }
}

/** Draws `count` statistics, and the newest sample into `shown`; yields them some at a time. */
export function* drawFiniteStatistics(
  settings: SamplingParams,
  count: number,
  uniform: Uniform,
  shown: Pick<SamplingTally, 'sample' | 'chosen' | 'sampleStatistic' | 'recent'>,
): Generator<Float64Array, void> {
  const { n, N, threshold } = settings;
  const statistics = new Float64Array(count);
  const indices = new Uint32Array(n);
  const values = new Float64Array(n);
  const sampleOnce = sampler(settings, indices, values);
  const together = Math.max(1, Math.floor(CHUNK / n));
  const { compute } = statisticOf(settings.statistic);
  for (let done = 0; done < count; done += together) {
    const now = Math.min(together, count - done);
    for (let i = 0; i < now; i++) {
      sampleOnce(uniform);
      if (i >= now - RECENT_SAMPLES) shown.recent = addRecent(shown.recent, values, n, 1);
      if (i === now - 1) {
        // Copied first: computing a statistic may reorder its sample.
        shown.sample = values.slice();
        if (N <= SHOWN_INDIVIDUALS) shown.chosen = indices.toSorted();
      }
      statistics[i] = compute(values, 0, n, threshold);
    }
    shown.sampleStatistic = statistics[now - 1] as number;
    yield statistics.subarray(0, now);
  }
}

/** Chooses one sample into `indices` and its values into `values`. */
export function sampler(
  settings: SamplingParams,
  indices: Uint32Array,
  values: Float64Array,
): (uniform: Uniform) => void {
  const population = finitePopulation(settings.population, settings.N);
  const choose = choosing(settings);
  return (uniform) => {
    choose(indices, uniform);
    for (let i = 0; i < indices.length; i++) values[i] = individualValue(population, indices[i] as number);
  };
}
