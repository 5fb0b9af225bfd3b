import type { Frame } from '../../../experiments/frame';

/** The middle of an interval and its width, sample by sample: what t takes from the sample, beside what is taken with σ known. */
export interface CentreAndWidthFrame extends Frame {
  readonly kind: 'centre-and-width';
  /** Means of the newest samples, in standard errors σ / √n from the parameter, oldest first. */
  readonly centres: Float64Array;
  /** Their standard deviations, as shares of σ. */
  readonly spreads: Float64Array;
  /** How many standard errors an interval reaches to each side, by t and with σ known; NaN where there is none. */
  readonly reachOfT: number;
  readonly reachOfZ: number;
  readonly repetitions: number;
  readonly sampleSize: number;
  /** Whether there is a σ to compare with. */
  readonly known: boolean;
}
