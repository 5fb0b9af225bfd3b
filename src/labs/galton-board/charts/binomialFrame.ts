import type { Frame } from '../../../experiments/frame';

/** How many balls lie in each slot, beside the binomial and its normal. */
export interface BinomialFrame extends Frame {
  readonly kind: 'binomial';
  readonly rows: number;
  readonly probability: number;
  readonly counts: Float64Array;
  readonly repetitions: number;
  /** The slots of the newest balls (at most 50), newest last. */
  readonly newest: Uint8Array;
  /** Exact probability of each slot. */
  readonly masses: Float64Array;
  readonly mean: number;
  readonly standardDeviation: number;
}
