import { intervalOf } from '../../core/intervals/index';
import { createUniform } from '../../core/random';
import { coverageBySize } from '../../core/sample/coverageBySize';
import {
  blockOf,
  COVERAGE_SETTING,
  type CoverageSearch,
  type CoverageSetting,
  coverageExpected,
  coverageSearch,
} from '../../core/sample/coverageRequired';
import type { RequiredSize } from '../../core/sample/requiredSize';
import { verdictOf } from '../../core/theory/coverageVerdict';
import { hasExactCoverage } from '../../core/theory/proportionCoverage';
import { tIntervalMisses } from '../../core/theory/tIntervalMisses';
import { type Answer, nothingYet } from './answer';
import { calibrated } from './calibrated';
import { exactShare } from './exactShare';
import { MOST_RESAMPLED } from './mostResampled';
import { withoutSpread } from './none';
import { curveAt } from './precise';
import type { Question } from './question';
import { measured, type Study } from './study';

/** An interval by a bootstrap costs a thousand resamples: fewer of them at a time and in all, and none of many values. */
const OF_RESAMPLES: CoverageSetting = {
  ...{ block: 100, most: 4_000, seed: COVERAGE_SETTING.seed },
  ...{ atOnce: 20_000, largest: MOST_RESAMPLED },
};
/** From this n on the expansion says something. */
const EXPANDED = 10;
/** Repetitions at the n that is marked, once the search is over. */
const AT_MARKED = 20_000;

/** A verdict after so many repetitions is hardly chance. */
const SURE = 10_000;

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
  const { mean } = population.moments;
  const interval = intervalFor(study, question.interval);
  const named = { ...begun, figure: mean, question: { ...question, interval } };
  const none = withoutSpread(whole, study);
  if (none) {
    yield { ...named, none, complete: true };
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
  const show = (search: CoverageSearch, done: boolean): Answer => ({
    ...first,
    ...found(search, first, deviation, done),
  });
  const before = known.get(key);
  if (before) last = show(before, true);
  else {
    const asked = { population, interval, level };
    const search = coverageSearch(asked, expected?.n ?? 50, setting);
    for (;;) {
      const { value, done } = search.next();
      last = show(value, done ?? false);
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
function found(
  search: CoverageSearch,
  first: Answer,
  deviation: (n: number) => number,
  done: boolean,
): Partial<Answer> {
  const { trials, enough, tooFew } = search;
  const { expected, target } = first;
  const open = Number.isNaN(enough);
  // Of a bootstrap larger n are not tried.
  if (open && done && !expected) return { trials, tooFew, none: 'slow' };
  const known = open ? null : calibrated(trials, enough, target, deviation);
  // Below the smallest that was tried nothing is known; that a larger one is wrong may be chance where it was soon said.
  const sure = trials.findLast(({ verdict, repetitions }) => verdict === 'wrong' && repetitions >= SURE);
  const least = sure ? sure.n + 1 : (trials[0]?.n ?? 2);
  const n = open
    ? done
      ? Number.POSITIVE_INFINITY
      : (expected?.n ?? Number.NaN)
    : Math.min(enough, Math.max(least, known?.n ?? enough));
  return { trials, tooFew, error: known?.error ?? Number.NaN, required: within(n, expected) };
}

/** What the sample leaves open is as many times the n as by theory; without one nothing is known of it. */
function within(n: number, expected: RequiredSize | null): RequiredSize {
  if (!expected || Number.isNaN(n)) return { n, low: n, high: n };
  const times = Number.isFinite(n) && Number.isFinite(expected.n) ? n / expected.n : 1;
  return { n, low: Math.min(n, Math.floor(times * expected.low)), high: Math.max(n, Math.ceil(times * expected.high)) };
}

/** The misses at the marked n, by resampling too. */
function* atMarked(study: Study, answer: Answer, interval: string, setting: CoverageSetting) {
  const { level, sampleSize } = answer.question;
  const { minimumSampleSize } = intervalOf(interval);
  const tried = answer.trials.find(({ n }) => n === sampleSize);
  if (tried || sampleSize < minimumSampleSize || sampleSize > (setting.largest ?? sampleSize)) {
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
    blockOf(setting, sampleSize),
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
