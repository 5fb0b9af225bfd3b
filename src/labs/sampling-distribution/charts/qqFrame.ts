import type { Frame } from '../../../experiments/frame';

/** Quantiles of the statistic against those of the normal. */
export interface QqFrame extends Frame {
  readonly kind: 'qq';
  /** Normal quantiles (standard) and the observed statistic at the same probabilities, ascending. */
  readonly theoretical: Float64Array;
  readonly observed: Float64Array;
  readonly mean: number;
  readonly standardError: number;
  readonly sampleSize: number;
  readonly statistic: string;
  /** How many statistics the quantiles are from. */
  readonly repetitions: number;
}
