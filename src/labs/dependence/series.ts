import { criticalZ } from '../../core/theory/dependentCoverage';
import { lookTimes } from '../../core/theory/falseAlarms';
import type { Domain, Readout } from '../../experiments/frame';
import type { SeriesFrame } from './charts/seriesFrame';
import { heavyPopulation } from './law';
import type { DependenceParams } from './params';

/** As many observations as can be told apart. */
const MOST = 300;

/** The newest sample in the order in which it came: its first observations where each follows from the last, else some of all. */
export function seriesFrame(
  settings: DependenceParams,
  sample: Float64Array,
  readouts: readonly Readout[],
): SeriesFrame {
  const { trouble, n } = settings;
  const steps = stepsOf(sample.length, trouble === 'autocorrelation');
  const peeking = trouble === 'peeking';
  const running = runningMeans(sample, peeking);
  const at = (values: Float64Array, places: Float64Array) => places.map((step) => values[step - 1] as number);
  const ends = trouble === 'clusters' ? clusterEnds(settings, steps.at(-1) ?? 0) : new Float64Array(0);
  const looks = peeking && sample.length > 0 ? lookTimes(n, settings.looks) : new Float64Array(0);
  return {
    kind: 'series',
    trouble,
    steps,
    values: at(sample, steps),
    line: at(running, steps),
    truth: truthAt(settings, steps),
    sampleSize: n,
    valueDomain: valueDomain(settings),
    clusterEnds: ends,
    clusterMeans: ends.map((end, k) => average(sample, k === 0 ? 0 : (ends[k - 1] as number), end)),
    critical: peeking ? criticalZ(Number(settings.level)) : null,
    looks,
    lookValues: at(running, looks),
    readouts,
  };
}

function stepsOf(length: number, inOrder: boolean): Float64Array {
  const count = Math.min(MOST, length);
  return Float64Array.from({ length: count }, (_, k) => (inOrder ? k + 1 : Math.round(((k + 1) * length) / count)));
}

/** The mean of the first 1, 2, 3 ... values; as z of a test that their mean is 0: times the root of how many. */
function runningMeans(sample: Float64Array, asTest: boolean): Float64Array {
  let sum = 0;
  return sample.map((value, i) => {
    sum += value;
    return sum / (asTest ? Math.sqrt(i + 1) : i + 1);
  });
}

function clusterEnds({ n, cluster }: DependenceParams, until: number): Float64Array {
  const ends: number[] = [];
  for (let end = Math.min(n, cluster); end <= until; end = Math.min(n, end + cluster)) {
    ends.push(end);
    if (end === n) break;
  }
  return Float64Array.from(ends);
}

function average(sample: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += sample[i] as number;
  return sum / (to - from);
}

function truthAt({ trouble, drift }: DependenceParams, steps: Float64Array): Float64Array {
  const heavy = heavyPopulation(trouble);
  if (heavy && !Number.isFinite(heavy.moments.mean)) return new Float64Array(0);
  return steps.map((step) => (heavy ? heavy.moments.mean : trouble === 'drift' ? (drift / 100) * (step - 1) : 0));
}

/** Of heavy tails only what is near: what lies beyond is shown at the edge. */
function valueDomain({ trouble, n, drift }: DependenceParams): Domain {
  if (trouble === 'cauchy') return [-12, 12];
  if (trouble === 'pareto') return [0, 12];
  if (trouble === 'peeking') return [-4, 4];
  return [-3.5, 3.5 + (trouble === 'drift' ? (drift / 100) * (n - 1) : 0)];
}
