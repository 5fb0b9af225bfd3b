import { intervalOf } from '../../core/intervals/index';
import { wilsonInterval } from '../../core/intervals/wilson';
import { createUniform } from '../../core/random';
import { coverageBySize } from '../../core/sample/coverageBySize';
import {
  COVERAGE_SETTING,
  type CoverageSearch,
  coverageExpected,
  coverageSearch,
} from '../../core/sample/coverageRequired';
import { CURVE_SAMPLE_SIZES } from '../../core/sample/requiredSize';
import { verdictOf } from '../../core/theory/coverageVerdict';
import { hasExactCoverage, proportionCoverage } from '../../core/theory/proportionCoverage';
import { tIntervalMisses } from '../../core/theory/tIntervalMisses';
import { type Answer, nothingYet } from './answer';
import { calibrated } from './calibrated';
import { curveAt } from './precise';
import type { Question } from './question';
import { measured, type Study } from './study';

/** An interval by a bootstrap costs a thousand resamples: fewer of them at a time, and in all. */
const OF_RESAMPLES = { block: 100, most: 4_000, seed: COVERAGE_SETTING.seed };
/** From this n on the expansion says something. */
const EXPANDED = 10;
/** Repetitions at the n that is marked, once the search is over. */
const AT_MARKED = 20_000;

/** Searches that have come to an end, or how far they have come, by study: another n that is marked needs no other search. */
const searched = new WeakMap<Study, Map<string, CoverageSearch>>();

/**
 * From which n on the interval keeps its promise on both sides: exactly for shares, else by theory at once (t) and then by
 * resampling from the numbers.
 */
export function* promiseAnswers(whole: Study, question: Question): Generator<Answer> {
  const { statistic, threshold, level, sampleSize } = question;
  const begun = { ...nothingYet(question), target: (1 - level) / 2 };
  if (statistic === 'median') {
    yield { ...begun, none: 'median-kept', complete: true };
    return;
  }
  const study = measured(whole, statistic, threshold);
  const { population } = study;
  const { mean, standardDeviation } = population.moments;
  const interval = intervalFor(study, question.interval);
  const named = { ...begun, figure: mean, question: { ...question, interval } };
  if (!(standardDeviation > 0)) {
    yield { ...named, none: 'constant', complete: true };
    return;
  }
  if (study.isShare && hasExactCoverage(interval)) {
    yield exactShare(study, named, interval, level, sampleSize);
    return;
  }
  const byTheory = interval === 't';
  const expected = byTheory ? coverageExpected({ population, interval, level }, study.resampled()) : null;
  const misses = (n: number) => tIntervalMisses(population, n, level);
  const first: Answer = {
    ...named,
    expected,
    ...(expected && { required: expected }),
    ...(byTheory && {
      curve: curveAt((n) => misses(n).missedBelow, EXPANDED),
      otherCurve: curveAt((n) => misses(n).missedAbove, EXPANDED),
    }),
  };
  yield first;
  let last = first;
  const key = `${interval} ${level}`;
  const known = searched.get(study) ?? new Map<string, CoverageSearch>();
  searched.set(study, known);
  const resamples = intervalOf(interval).resamples > 0;
  const setting = resamples ? OF_RESAMPLES : COVERAGE_SETTING;
  const half = begun.target;
  const deviation = byTheory
    ? (n: number): number => Math.max(Math.abs(misses(n).missedBelow - half), Math.abs(misses(n).missedAbove - half))
    : (n: number): number => 1 / Math.sqrt(n);
  const show = (search: CoverageSearch): Answer => ({ ...first, ...found(search, first, deviation) });
  const before = known.get(key);
  if (before) last = show(before);
  else {
    const asked = { population, interval, level };
    const search = coverageSearch(asked, expected?.n ?? 50, setting);
    for (;;) {
      const { value, done } = search.next();
      last = show(value);
      if (done) {
        known.set(key, value);
        break;
      }
      yield last;
    }
  }
  yield last;
  yield* atMarked(study, last, interval, setting);
}

/** What a search says: the n, between the largest that is clearly too small and the smallest that is right. */
function found(search: CoverageSearch, first: Answer, deviation: (n: number) => number): Partial<Answer> {
  const { trials, enough, tooFew } = search;
  const { expected, target } = first;
  const known = Number.isNaN(enough) ? null : calibrated(trials, enough, target, deviation);
  const between = (n: number): number => Math.min(enough, Math.max(Number.isNaN(tooFew) ? 2 : tooFew + 1, n));
  const n = known ? between(known.n) : Number.isNaN(enough) ? (expected?.n ?? Number.NaN) : enough;
  const error = known?.error ?? Number.NaN;
  // What the sample leaves open is as many times the n as by theory; without one, what chance leaves open.
  const low = expected ? (n * expected.low) / expected.n : Math.max(2, n - 2 * error);
  const high = expected ? (n * expected.high) / expected.n : n + 2 * error;
  return { trials, tooFew, error, required: { n, low: Math.floor(low), high: Math.ceil(high) } };
}

/** The misses at the marked n, by resampling too. */
function* atMarked(
  study: Study,
  answer: Answer,
  interval: string,
  setting: { block: number; most: number; seed: number },
) {
  const { level, sampleSize } = answer.question;
  const { minimumSampleSize } = intervalOf(interval);
  const tried = answer.trials.find(({ n }) => n === sampleSize);
  if (tried || sampleSize < minimumSampleSize) {
    yield {
      ...answer,
      here: tried?.missedBelow ?? Number.NaN,
      otherHere: tried?.missedAbove ?? Number.NaN,
      complete: true,
    };
    return;
  }
  const uniform = createUniform(setting.seed, 1_000 + sampleSize);
  const most = Math.min(AT_MARKED, setting.most);
  for (const trial of coverageBySize(
    { population: study.population, interval, level },
    sampleSize,
    setting.block,
    uniform,
  )) {
    const complete = trial.repetitions >= most;
    const trials = [...answer.trials, { ...trial, verdict: verdictOf(trial) }].sort((a, b) => a.n - b.n);
    yield { ...answer, trials, here: trial.missedBelow, otherHere: trial.missedAbove, complete };
    if (complete) return;
  }
}

/** The interval asked for; one for shares alone becomes t where there are other values. */
function intervalFor({ isShare }: Study, id: string): string {
  return !isShare && intervalOf(id).proportionsOnly ? 't' : id;
}

/** No simulation: the misses of a share are known, at every size of the curve. */
function exactShare(study: Study, named: Answer, interval: string, level: number, sampleSize: number): Answer {
  const { mean } = study.population.moments;
  const total = study.sample.sorted.length;
  const sizes = CURVE_SAMPLE_SIZES.filter((n) => n >= intervalOf(interval).minimumSampleSize);
  const missesAt = (p: number, n: number) => proportionCoverage(interval, p, n, level);
  const from = (p: number): number => {
    const lastNot = sizes.findLastIndex((n) => verdictOf({ ...missesAt(p, n), repetitions: 0, level }) !== 'right');
    return sizes[lastNot + 1] ?? Number.POSITIVE_INFINITY;
  };
  const ends = wilsonInterval(Math.round(mean * total), total, level);
  const all = [mean, ends.low, ends.high].filter((p) => p > 0 && p < 1).map(from);
  const here = missesAt(mean, sampleSize);
  return {
    ...named,
    required: { n: from(mean), low: Math.min(...all), high: Math.max(...all) },
    curve: { n: Float64Array.from(sizes), value: Float64Array.from(sizes, (n) => missesAt(mean, n).missedBelow) },
    otherCurve: { n: Float64Array.from(sizes), value: Float64Array.from(sizes, (n) => missesAt(mean, n).missedAbove) },
    here: here.missedBelow,
    otherHere: here.missedAbove,
    complete: true,
  };
}
