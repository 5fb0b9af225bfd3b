import type { Bins, Domain, Frame } from '../experiments/frame';

/** The statistic over repetitions. */
export interface DistributionFrame extends Frame {
  readonly kind: 'distribution';
  readonly domain: Domain;
  readonly bins: Bins;
  /** Repetitions drawn so far and asked for. */
  readonly repetitions: number;
  readonly target: number;
  readonly sampleSize: number;
  readonly statistic: string;
  readonly parameter: number;
  /** The latest statistics, newest last (at most 200), for single dots while there are few. */
  readonly latest: Float64Array;
  /** Normal with the theoretical mean and standard error; null where the theorem gives none. */
  readonly normal: {
    readonly mean: number;
    readonly standardError: number;
    /** `promised`: what independence would give, whether or not it holds. */
    readonly basis: 'exact' | 'asymptotic' | 'promised';
  } | null;
  /** P(statistic below an edge) by the law itself, at the edges of the bins, where it is known and asked for; `limit` where it is only approached. */
  readonly exact: {
    readonly cdf: Float64Array;
    readonly discrete: boolean;
    readonly basis: 'exact' | 'limit';
  } | null;
  /** The axis that the other panels share, where this one has its own. */
  readonly lens?: Domain;
  /** True when drawn from the exact law of the sum instead of n draws a repetition. */
  readonly direct: boolean;
  /** The same at another n, pinned for comparison. */
  readonly pinned: { readonly sampleSize: number; readonly bins: Bins; readonly repetitions: number } | null;
  /** `standardised`: values are (statistic - mean) / standard error. */
  readonly scale: 'value' | 'standardised';
}
