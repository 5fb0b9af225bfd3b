import type { Bins, Domain, Frame } from '../../../experiments/frame';

/** The sampling distribution of the difference B − A, cut by whether Welch's comparison finds it significant. */
export interface DifferenceFrame extends Frame {
  readonly kind: 'difference';
  readonly domain: Domain;
  readonly quiet: Bins;
  readonly below: Bins;
  readonly above: Bins;
  readonly repetitions: number;
  /** The newest differences, oldest first, each followed by 1 where it is significant, else 0. */
  readonly latest: Float64Array;
  /** How many are significant, B below A and B above A. */
  readonly belowCount: number;
  readonly aboveCount: number;
  /** The true difference; NaN where there is none. */
  readonly difference: number;
  /** Standard error in theory; NaN or infinite where there is none. */
  readonly standardError: number;
  /** Average size of the significant ones, sign aside; NaN where there are none. */
  readonly significantSize: number;
  readonly level: number;
}
