import type { Frame } from '../../../experiments/frame';

/** The normal's value for P(at most k) minus the exact one, at every k. */
export interface BinomialErrorFrame extends Frame {
  readonly kind: 'binomial-error';
  readonly rows: number;
  readonly probability: number;
  readonly plain: Float64Array;
  /** With the continuity correction. */
  readonly corrected: Float64Array;
}
