import type { Domain, Frame } from '../../../experiments/frame';

/** A rule of thumb, held against what it promises. */
export interface ScoredRule {
  readonly id: string;
  /** The sample size from which the rule says that n is large enough. */
  readonly sampleSize: number;
  /** At that sample size; NaN when it was not computed. */
  readonly coverage: number;
  readonly missedBelow: number;
  readonly missedAbove: number;
  readonly monteCarloError: number;
  /** `beyond`: the rule asks for more than the axis holds. */
  readonly verdict: 'right' | 'wrong' | 'undecided' | 'beyond';
}

/** Actual coverage of an interval against n, and on which side it misses. */
export interface CoverageFrame extends Frame {
  readonly kind: 'coverage';
  readonly domain: Domain;
  readonly population: string;
  readonly interval: string;
  readonly level: number;
  /** Sample sizes, ascending; shares at each. */
  readonly n: Float64Array;
  readonly coverage: Float64Array;
  /** Share of intervals wholly above the parameter (it is below them). */
  readonly missedBelow: Float64Array;
  /** Share of intervals wholly below the parameter (it is above them). */
  readonly missedAbove: Float64Array;
  /** Repetitions behind each point; 0 where the coverage is exact. */
  readonly repetitions: Float64Array;
  readonly rules: readonly ScoredRule[];
  readonly sampleSize: number;
}
