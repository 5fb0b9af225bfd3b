import { intervalOf } from '../../core/intervals/index';
import { wilsonInterval } from '../../core/intervals/wilson';
import { CURVE_SAMPLE_SIZES } from '../../core/sample/requiredSize';
import { verdictOf } from '../../core/theory/coverageVerdict';
import { proportionCoverage } from '../../core/theory/proportionCoverage';
import { LARGEST_SAMPLE_SIZE } from '../../core/theory/requiredSampleSize';
import type { Answer } from './answer';
import type { Study } from './study';

/** Misses jump whenever a count more is needed, some 1 / p apart: so many n are looked at between two jumps, far off and near. */
const [PER_JUMP, NEARBY] = [12, 200];
/** What is near. */
const NEAR = 1.25;
/** Misses jump less with n: what is right from the last wrong n of a curve to so many times as much stays so. */
const BEYOND = 4;
/** With fewer of yes or no than this nothing is settled. */
const FEW = 400;

/** No simulation: the misses of a share are known, at every n. */
export function exactShare(study: Study, named: Answer, interval: string, level: number, sampleSize: number): Answer {
  const { mean } = study.population.moments;
  const total = study.sample.sorted.length;
  const sizes = CURVE_SAMPLE_SIZES.filter((n) => n >= intervalOf(interval).minimumSampleSize);
  const curve = sizes.map((n) => proportionCoverage(interval, mean, n, level));
  const from = (p: number): number => firstKept(interval, p, level, sizes);
  const ends = wilsonInterval(Math.round(mean * total), total, level);
  const all = [mean, ends.low, ends.high].filter((p) => p > 0 && p < 1).map(from);
  const here = proportionCoverage(interval, mean, sampleSize, level);
  const n = Float64Array.from(sizes);
  return {
    ...named,
    required: { n: all[0] as number, low: Math.min(...all), high: Math.max(...all) },
    curve: { n, value: Float64Array.from(curve, ({ missedBelow }) => missedBelow) },
    otherCurve: { n, value: Float64Array.from(curve, ({ missedAbove }) => missedAbove) },
    here: here.missedBelow,
    otherHere: here.missedAbove,
    complete: true,
  };
}

/** The n from which on no larger one is wrong; Infinity beyond 10^7. */
function firstKept(interval: string, p: number, level: number, sizes: readonly number[]): number {
  const kept = (n: number): boolean =>
    verdictOf({ ...proportionCoverage(interval, p, n, level), repetitions: 0, level }) === 'right';
  const least = sizes[0] as number;
  const rarer = Math.min(p, 1 - p);
  const lastWrong = sizes.findLast((n) => !kept(n)) ?? least;
  if (lastWrong === sizes.at(-1)) return Number.POSITIVE_INFINITY;
  /** The smallest n, in steps down from another, from which on all are right. */
  const down = (from: number, perJump: number): number => {
    const step = Math.max(1, Math.floor(1 / (perJump * rarer)));
    let n = Math.min(LARGEST_SAMPLE_SIZE, Math.ceil(from));
    while (n - step >= least && kept(n - step)) n -= step;
    while (n > least && kept(n - 1)) n--;
    return n;
  };
  return down(NEAR * down(Math.max(BEYOND * lastWrong, FEW / rarer), PER_JUMP), NEARBY);
}
