import type { Domain, Frame } from '../../../experiments/frame';

/** How often a comparison comes out significant, against the true difference or against n. */
export interface PowerFrame extends Frame {
  readonly kind: 'power';
  readonly against: 'effect' | 'n';
  readonly domain: Domain;
  /** From theory, ascending. */
  readonly x: Float64Array;
  readonly share: Float64Array;
  /** `large`: by the normal curve, for large n. */
  readonly basis: 'exact' | 'large' | 'none';
  /** Simulated, with the repetitions behind each. */
  readonly drawnX: Float64Array;
  readonly drawnShare: Float64Array;
  readonly drawnRepetitions: Float64Array;
  /** Where the reader is. */
  readonly here: number;
  readonly hereShare: number;
  /** False alarms that are promised. */
  readonly promised: number;
  readonly nA: number;
  readonly nB: number;
  /** The true difference in standard deviations of A. */
  readonly effect: number;
}
