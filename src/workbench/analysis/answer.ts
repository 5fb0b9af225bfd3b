import type { Alternative } from '../../core/sample/alternatives';
import type { CoverageTrial } from '../../core/sample/coverageRequired';
import type { RequiredSize } from '../../core/sample/requiredSize';
import type { Question } from './question';

/**
 * Why there is no n to be found: there is one value; all values are the same, or on the same side of the threshold, or in each group the
 * same; their squares are beyond a double; the figure is 0, so that no share of it can be asked for; a share cannot change by so much; the
 * interval of a median keeps its promise whatever the values are; effects on medians are not computed; larger n take too long to try.
 */
export type NoAnswer =
  | 'one'
  | 'constant'
  | 'settled'
  | 'alike'
  | 'range'
  | 'zero'
  | 'impossible'
  | 'median-kept'
  | 'median-effect'
  | 'slow';

/** Something at each of ascending sample sizes. */
export interface Curve {
  readonly n: Float64Array;
  readonly value: Float64Array;
}

/** How large n must be, as far as it is known by now. Plain data. */
export interface Answer {
  readonly question: Question;
  readonly none: NoAnswer | null;
  /** What is estimated, on the numbers themselves: a mean, a median, a share; of A where groups are compared. */
  readonly figure: number;
  /** Infinity beyond 10^7, NaN while it is not known. Of group A where groups are compared. */
  readonly required: RequiredSize;
  /** Whether the tail is so heavy that no n may be enough. */
  readonly endless: boolean;
  /** Of group B; NaN where there is one group. */
  readonly requiredB: number;
  /** What must come below the target with n (or above it: power); of a promise, the share of intervals wholly above the figure. */
  readonly curve: Curve;
  /** Of a promise, the share wholly below. */
  readonly otherCurve: Curve | null;
  readonly target: number;
  /** The same at the n that is marked; NaN where it is not known. */
  readonly here: number;
  readonly otherHere: number;
  /** Sample sizes tried by resampling, ascending; and the largest of them that is clearly too small. */
  readonly trials: readonly CoverageTrial[];
  readonly tooFew: number;
  /** One Monte Carlo standard error of the required n; NaN where nothing was drawn for it. */
  readonly error: number;
  /** By theory, where resampling says it better. */
  readonly expected: RequiredSize | null;
  /** What else could be asked; null until it is worked out, or where there is nothing else. */
  readonly alternatives: readonly Alternative[] | null;
  readonly complete: boolean;
}

export const UNKNOWN: RequiredSize = { n: Number.NaN, low: Number.NaN, high: Number.NaN };

/** An answer that says nothing yet. */
export const nothingYet = (question: Question): Answer => ({
  question,
  none: null,
  figure: Number.NaN,
  required: UNKNOWN,
  endless: false,
  requiredB: Number.NaN,
  curve: { n: new Float64Array(0), value: new Float64Array(0) },
  otherCurve: null,
  target: Number.NaN,
  here: Number.NaN,
  otherHere: Number.NaN,
  trials: [],
  tooFew: Number.NaN,
  error: Number.NaN,
  expected: null,
  alternatives: null,
  complete: false,
});
