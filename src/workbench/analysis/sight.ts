import { concentrationOf } from '../../core/sample/concentration';
import {
  betterScale,
  type Histogram,
  type HistogramScale,
  hasLogScale,
  histogramOf,
} from '../../core/sample/histogramOf';
import { countUpTo, type Sample } from '../../core/sample/sample';
import { sortedQuantile } from '../../core/sample/sortedQuantile';
import { FEW_VALUES } from '../../core/sample/warnings';
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

/** What is seen at once. */
export interface Sight {
  /** One of all numbers, or one a group. */
  readonly drawn: readonly Drawn[];
  readonly labels: readonly [string, string] | null;
  readonly isShare: boolean;
  readonly hasLogScale: boolean;
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
    heavy: isShare ? null : heavyIn(sample, histogram),
  };
}

/** Where there are few of them among at least so many values that it means something. */
function heavyIn(sample: Sample, { edges, counts }: Histogram): Float64Array | null {
  const { sorted } = sample;
  const n = sorted.length;
  const carriers = concentrationOf(sample)?.carriers ?? n;
  if (n < FEW_VALUES || carriers > FEW * n) return null;
  return counts.map((all, k) => {
    const upTo = countUpTo(sorted, edges[k + 1] as number);
    return Math.min(all, Math.max(0, upTo - (n - carriers)));
  });
}
