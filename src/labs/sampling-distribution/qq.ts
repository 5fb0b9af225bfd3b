import { type StatisticTheory, standardiser } from '../../charts/distributionPanels';
import { normalQuantile } from '../../core/special/normal';
import type { Readout } from '../../experiments/frame';
import type { StatisticTally } from '../../experiments/statisticTally';
import type { QqFrame } from './charts/qqFrame';

const QQ_POINTS = 200;
const sorted = new WeakMap<Float64Array, Float64Array>();

/** The quantile plot of the first (at most 10,000) statistics. */
export function qqFrame(
  tally: StatisticTally,
  theory: StatisticTheory,
  statistic: string,
  sampleSize: number,
  readouts: readonly Readout[],
): QqFrame {
  let ascending = sorted.get(tally.raw);
  if (!ascending) {
    ascending = tally.raw.toSorted();
    sorted.set(tally.raw, ascending);
  }
  const count = ascending.length;
  const points = Math.min(QQ_POINTS, count);
  const theoretical = new Float64Array(points);
  const observed = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    const rank = Math.floor(((i + 0.5) * count) / points);
    theoretical[i] = normalQuantile((rank + 0.5) / count);
    observed[i] = ascending[rank] as number;
  }
  const { mean, scale } = standardiser(tally, theory);
  return {
    kind: 'qq',
    theoretical,
    observed,
    mean,
    standardError: scale,
    sampleSize,
    statistic,
    repetitions: count,
    readouts,
  };
}
