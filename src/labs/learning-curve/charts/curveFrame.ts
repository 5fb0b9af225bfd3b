import type { Domain, Frame } from '../../../experiments/frame';

/** The error of what is learnt against the number of rows. */
export interface CurveFrame extends Frame {
  readonly kind: 'curve';
  readonly domain: Domain;
  /** Numbers of rows, ascending, and expected errors at each; with cleaner labels too, where there is something to clean. */
  readonly x: Float64Array;
  readonly error: Float64Array;
  readonly cleanedError: Float64Array;
  /** Averages of what was drawn, and their standard errors. */
  readonly drawnX: Float64Array;
  readonly drawnError: Float64Array;
  readonly drawnSpread: Float64Array;
  /** Where the reader is: rows, what was drawn there, and what theory expects. */
  readonly here: number;
  readonly hereError: number;
  readonly hereSpread: number;
  readonly expected: number;
  readonly repetitions: number;
  /** The least error of all rules, and what these labels lead to. */
  readonly best: number;
  readonly limit: number;
  readonly noise: number;
  readonly cleaned: number;
  readonly oneSided: boolean;
}
