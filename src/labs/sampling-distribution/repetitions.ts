import { fillSampleOfSum } from '../../core/draws/sampleOfSum';
import { createPopulation } from '../../core/populations/index';
import type { Population } from '../../core/populations/population';
import { createUniform } from '../../core/random';
import { statisticOf } from '../../core/statistics/index';
import type { Uniform } from '../../core/uniform';
import { addRecent } from '../../experiments/recent';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { LARGEST_SAMPLE } from '../../experiments/sampleSize';
import { addStatistics, type StatisticTally } from '../../experiments/statisticTally';
import { drawsDirectly } from './drawsDirectly';
import { isCounted } from './isCounted';

/** Draws in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 65_536;
/** What is drawn. */
interface Question {
  readonly population: string;
  readonly statistic: string;
  readonly threshold: number;
  readonly repetitions: number;
  readonly seed: number;
}

/** Where the newest sample is kept. */
interface Shown {
  sample: Float64Array;
  sampleStatistic: number;
  recent: Float64Array;
}

// Scratch for bulk drawing, never held across a pause.
const draws = new Float64Array(CHUNK);
const statistics = new Float64Array(REPETITIONS_A_BLOCK);

/** Draws some repetitions of a block into `tally`, and the newest sample into `shown`; yields `shown` at pauses. */
export function* drawRepetitions<S extends Shown>(
  question: Question,
  n: number,
  { first, count }: { first: number; count: number },
  uniform: Uniform,
  tally: StatisticTally,
  shown: S,
): Generator<S, void> {
  let left = count;
  for (const values of drawStatistics(question, n, count, uniform, shown)) {
    addStatistics(tally, values, values.length, first);
    left -= values.length;
    if (left > 0) yield shown;
  }
}

/**
 * Draws `count` statistics, at most a block's, and the newest sample into `shown`; yields them some at a time, at least
 * every 100,000 draws, in scratch that the next step writes over.
 */
export function* drawStatistics(
  question: Question,
  n: number,
  count: number,
  uniform: Uniform,
  shown: Shown,
): Generator<Float64Array, void> {
  const population = createPopulation(question.population);
  if (drawsDirectly(question, n)) {
    drawDirectly(population.sumOf as NonNullable<Population['sumOf']>, question, n, count, uniform);
    yield statistics.subarray(0, count);
    return;
  }
  if (isCounted(question, n)) {
    const state = uniform.state[0] as number;
    drawDirectly(population.sumOf as NonNullable<Population['sumOf']>, question, n, count, uniform);
    showNewest(population, question, n, { count, state }, shown);
    yield statistics.subarray(0, count);
    return;
  }
  const statistic = statisticOf(question.statistic);
  const together = Math.min(count, Math.floor(CHUNK / n));
  for (let done = 0; done < count; done += together) {
    const now = Math.min(together, count - done);
    population.fill(draws, uniform, 0, now * n);
    // Copied first: computing a statistic may reorder its sample.
    const sample = draws.slice((now - 1) * n, now * n);
    shown.recent = addRecent(shown.recent, draws, n, now);
    for (let i = 0; i < now; i++) {
      statistics[i] = statistic.compute(draws, i * n, (i + 1) * n, question.threshold);
    }
    shown.sample = sample;
    shown.sampleStatistic = statistics[now - 1] as number;
    yield statistics.subarray(0, now);
  }
}

function drawDirectly(
  sumOf: (n: number) => Population,
  question: Question,
  n: number,
  count: number,
  uniform: Uniform,
): void {
  sumOf(n).fill(statistics, uniform, 0, count);
  if (question.statistic === 'mean') for (let i = 0; i < count; i++) statistics[i] = (statistics[i] as number) / n;
}

/**
 * The sample behind the newest of `count` sums. Its source follows from the block's (a word of its state) and from its
 * place alone, so that it is the same one however many come before and after.
 */
function showNewest(
  population: Population,
  { statistic }: Question,
  n: number,
  { count, state }: { readonly count: number; readonly state: number },
  shown: Shown,
): void {
  const newest = statistics[count - 1] as number;
  shown.sample = new Float64Array(n);
  const sum = Math.round(statistic === 'mean' ? newest * n : newest);
  fillSampleOfSum(population, sum, shown.sample, createUniform((state ^ Math.imul(count, 0x9e3779b1)) >>> 0));
  shown.sampleStatistic = newest;
}

/** One sample really drawn, from a seed of its own, to be looked at beside a distribution drawn directly. */
export function* illustrate<S extends Shown>(question: Question, n: number, shown: S): Generator<S, void> {
  const population = createPopulation(question.population);
  const uniform = createUniform((question.seed ^ 0x5a3b1e) >>> 0);
  const kept = new Float64Array(Math.min(n, LARGEST_SAMPLE));
  let sum = 0;
  for (let done = 0; done < n; done += CHUNK) {
    const now = Math.min(CHUNK, n - done);
    population.fill(draws, uniform, 0, now);
    for (let i = 0; i < now; i++) sum += draws[i] as number;
    if (done < kept.length) kept.set(draws.subarray(0, Math.min(now, kept.length - done)), done);
    if (done + now < n) yield shown;
  }
  shown.sample = kept;
  shown.sampleStatistic = question.statistic === 'mean' ? sum / n : sum;
}
