import type { Frame } from '../../../experiments/frame';

/** What holds under one condition. */
export interface Verdict {
  readonly trouble: string;
  /** Of clusters: how many there are. The laws are about more and more of them. */
  readonly clusters?: number;
  readonly weakLaw: boolean;
  readonly strongLaw: boolean;
  readonly centralLimitTheorem: boolean;
  /** NaN where no number of independent draws is as good. */
  readonly effectiveSampleSize: number;
  /** A share of intervals that cover, or of tests that raise a false alarm. */
  readonly measure: 'coverage' | 'false-alarms';
  readonly promised: number;
  /** NaN where there is no parameter to cover. */
  readonly actual: number;
  /** Monte Carlo error of a simulated figure; 0 of an exact one; NaN while it is being drawn. */
  readonly monteCarloError: number;
}

/** Which laws hold, condition by condition, and what is left of the promise. */
export interface VerdictsFrame extends Frame {
  readonly kind: 'verdicts';
  readonly verdicts: readonly Verdict[];
  /** The condition that the lab shows above. */
  readonly chosen: string;
  readonly sampleSize: number;
  readonly level: number;
}
