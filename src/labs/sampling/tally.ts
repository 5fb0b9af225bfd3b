import type { StatisticTally } from '../../experiments/statisticTally';

/** Statistics of samples over repetitions, and the newest of these samples. */
export interface SamplingTally {
  statistics: StatisticTally;
  /** The newest sample, in the order chosen. */
  sample: Float64Array;
  sampleStatistic: number;
  /** The newest samples with their values (experiments/recent.ts). */
  recent: Float64Array;
  /** Who is in it, ascending; only where individuals are shown. */
  chosen: Uint32Array;
}
