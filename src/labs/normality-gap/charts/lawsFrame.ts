import type { Domain, Frame } from '../../../experiments/frame';

/** The law of the mean beside its normal: two distribution functions, and where they are furthest apart. */
export interface LawsFrame extends Frame {
  readonly kind: 'laws';
  /** In standard errors from the expected value. */
  readonly domain: Domain;
  /** Places, ascending, and P(mean at most there) by the exact law. */
  readonly z: Float64Array;
  readonly cdf: Float64Array;
  readonly sampleSize: number;
  /** The largest gap and its place. */
  readonly gap: number;
  readonly at: number;
}
