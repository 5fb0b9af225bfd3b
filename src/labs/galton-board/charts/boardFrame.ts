import type { Frame } from '../../../experiments/frame';

/** A board of pins, and the newest balls on their way through it. */
export interface BoardFrame extends Frame {
  readonly kind: 'board';
  readonly rows: number;
  readonly probability: number;
  /** The newest balls (at most 50), newest last: for each row 1 if the ball went right, one ball after the other. */
  readonly paths: Uint8Array;
  readonly repetitions: number;
}
