import type { Domain, Frame } from '../../../experiments/frame';

/** One population's gap to the normal over n. */
export interface GapCurve {
  readonly population: string;
  /** Sample sizes, ascending, and the largest gap between the law of the mean and its normal at each. */
  readonly n: Float64Array;
  readonly gap: Float64Array;
}

/** How far the law of the mean is from normal, exactly, over n on two log axes. */
export interface GapFrame extends Frame {
  readonly kind: 'gap';
  /** Range of n and of the gap. */
  readonly domain: Domain;
  readonly gapDomain: Domain;
  /** The chosen population; no points where its variance is infinite. */
  readonly main: GapCurve;
  /** Typical populations, drawn quietly beside it; those not computed yet are missing. */
  readonly others: readonly GapCurve[];
  /** C rho / sigma^3, to be divided by sqrt(n): Berry and Esseen's bound; NaN where there is none. */
  readonly berryEsseen: number;
  /** |skewness| / (6 sqrt(2 pi)) (and half a lattice step's share), to be divided by sqrt(n); NaN where there is none. */
  readonly firstOrder: number;
  readonly tolerance: number;
  /** The n from which the tolerance holds; Infinity when beyond 10^7, NaN when no n is enough, 0 while unknown. */
  readonly requiredSampleSize: number;
  readonly sampleSize: number;
  /** The gap at `sampleSize`; NaN where there is no normal to compare with. */
  readonly gapAtSampleSize: number;
  /** Index of the stable limit where the variance is infinite, else NaN. */
  readonly stableIndex: number;
}
