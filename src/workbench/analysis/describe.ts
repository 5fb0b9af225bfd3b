import { welch } from '../../core/comparison/welch';
import { normalCriticalValue } from '../../core/intervals/criticalValue';
import { newcombeIndependent } from '../../core/proportions/newcombe';
import { type Autocorrelation, autocorrelationOf } from '../../core/sample/autocorrelation';
import { CARRIED } from '../../core/sample/concentration';
import {
  betterScale,
  type Histogram,
  type HistogramScale,
  hasLogScale,
  histogramOf,
} from '../../core/sample/histogramOf';
import { countUpTo } from '../../core/sample/sample';
import type { Shape } from '../../core/sample/shape';
import { sortedQuantile } from '../../core/sample/sortedQuantile';
import { FEW_VALUES, isClear, type SampleWarning, warningsOf } from '../../core/sample/warnings';
import { normalCdf } from '../../core/special/normal';
import { studentTCdf, studentTQuantile } from '../../core/special/studentT';
import type { Numbers } from './numbers';
import type { Studies } from './studies';
import type { Study } from './study';

/** The picture of some numbers, from raw values. */
export interface Drawn {
  readonly n: number;
  readonly histogram: Histogram;
  readonly mean: number;
  readonly median: number;
  readonly standardDeviation: number;
  /** Of the few largest values that carry 40 % of the sum, how many are in each bin; null where they are not few. */
  readonly heavy: Float64Array | null;
}

/** What two groups came to: B minus A. */
export interface GroupComparison {
  readonly labels: readonly [string, string];
  readonly n: readonly [number, number];
  readonly figures: readonly [number, number];
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
  readonly level: number;
  /** Whether they were compared as shares (Newcombe's interval, z test) or as means (Welch). */
  readonly shares: boolean;
}

/** What is seen at once. */
export interface Sight {
  /** One of all numbers, or one a group. */
  readonly drawn: readonly Drawn[];
  readonly labels: readonly [string, string] | null;
  readonly isShare: boolean;
  readonly hasLogScale: boolean;
}

/** What takes a moment: intervals by bootstrap, and what they warn of. */
export interface Description {
  readonly shape: Shape;
  readonly warnings: readonly SampleWarning[];
  readonly autocorrelation: Autocorrelation | null;
  /** How alike neighbours are where their order is not said to be time, and that is no chance; else null. */
  readonly likelyInTime: number | null;
}

const BINS = 56;
/** More of the values than this are no few that carry the sum. */
const FEW = 0.05;

/** `axis` is `auto` or the scale that the reader wants, where it can be had. */
export function sightOf({ whole, groups }: Studies, numbers: Numbers, axis: 'auto' | HistogramScale): Sight {
  const possible = hasLogScale(whole.sample);
  const scale = axis === 'auto' ? betterScale(whole.sample) : axis === 'log' && !possible ? 'linear' : axis;
  return {
    drawn: (groups ?? [whole]).map((study) => drawnOf(study, scale)),
    labels: numbers.groups?.labels ?? null,
    isShare: whole.isShare,
    hasLogScale: possible,
  };
}

function drawnOf({ sample, population, standardDeviation, isShare }: Study, wanted: HistogramScale): Drawn {
  const scale = wanted === 'log' && !hasLogScale(sample) ? 'linear' : wanted;
  const histogram = histogramOf(sample, { scale, most: BINS });
  return {
    n: sample.sorted.length,
    histogram,
    mean: population.moments.mean,
    median: sortedQuantile(sample.sorted, 0.5),
    standardDeviation,
    heavy: isShare ? null : heavyIn(sample.sorted, histogram),
  };
}

function heavyIn(sorted: Float64Array, { edges, counts }: Histogram): Float64Array | null {
  const n = sorted.length;
  if (n < FEW_VALUES || (sorted[0] as number) < 0) return null;
  let total = 0;
  for (const value of sorted) total += value;
  if (total === 0) return null;
  let [carried, count] = [0, 0];
  while (carried < CARRIED * total * (1 - 1e-12)) carried += sorted[n - 1 - count++] as number;
  if (count > FEW * n) return null;
  return counts.map((all, k) => {
    const upTo = countUpTo(sorted, edges[k + 1] as number);
    return Math.min(all, Math.max(0, upTo - (n - count)));
  });
}

export function describe({ whole }: Studies, numbers: Numbers): Description {
  const { values, ordered } = numbers;
  const shape = whole.shape();
  const found = autocorrelationOf(values);
  const autocorrelation = ordered ? found : null;
  const warnings = warningsOf(values, whole.sample, whole.population, shape, autocorrelation);
  // That yeses carry the sum of yes and no is no news.
  const likely = !ordered && found !== null && isClear(found) && found.lagOne > 0 && !isSorted(values);
  return {
    shape,
    autocorrelation,
    likelyInTime: likely ? found.lagOne : null,
    warnings: warnings.filter(({ kind }) => !(whole.isShare && kind === 'heavy-tail')),
  };
}

/** B against A, both of two values at least: shares by Newcombe's interval and the z test of a pooled share, else Welch. */
export function compareGroups(
  [a, b]: readonly [Study, Study],
  labels: readonly [string, string],
  level: number,
): GroupComparison {
  const n = [a.sample.sorted.length, b.sample.sorted.length] as const;
  const figures = [a.population.moments.mean, b.population.moments.mean] as const;
  const shares = a.isShare && b.isShare;
  const found = { labels, n, figures, shares, level };
  if (shares) {
    const [yesA, yesB] = [Math.round(figures[0] * n[0]), Math.round(figures[1] * n[1])];
    const { difference, low, high } = newcombeIndependent(yesB, n[1], yesA, n[0], normalCriticalValue(level));
    const pooled = (yesA + yesB) / (n[0] + n[1]);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / n[0] + 1 / n[1]));
    return { ...found, difference, low, high, pValue: error > 0 ? 2 * normalCdf(-Math.abs(difference) / error) : 1 };
  }
  const momentsOf = (study: Study, mean: number, size: number) => ({
    n: size,
    mean,
    squares: size * study.population.moments.standardDeviation ** 2,
  });
  const { difference, standardError, t, degreesOfFreedom } = welch(
    momentsOf(a, figures[0], n[0]),
    momentsOf(b, figures[1], n[1]),
  );
  const reach = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  const pValue = Number.isNaN(t) ? 1 : 2 * studentTCdf(-Math.abs(t), degreesOfFreedom);
  return { ...found, difference, low: difference - reach, high: difference + reach, pValue };
}

/** Whether values stand in order of size, or each of two groups does: then neighbours are alike, and time has no part in it. */
function isSorted(values: Float64Array): boolean {
  let [rises, falls] = [0, 0];
  for (let i = 1; i < values.length; i++) {
    const step = (values[i] as number) - (values[i - 1] as number);
    if (step > 0) rises++;
    else if (step < 0) falls++;
  }
  return Math.min(rises, falls) <= 2;
}
