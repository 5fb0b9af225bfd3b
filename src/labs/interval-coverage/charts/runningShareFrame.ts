import type { Frame } from '../../../experiments/frame';

/** The share of intervals that hold the parameter, as repetitions go on. */
export interface RunningShareFrame extends Frame {
  readonly kind: 'running-share';
  /** Numbers of intervals, ascending, and the share that covers among the first so many. */
  readonly steps: Float64Array;
  readonly share: Float64Array;
  readonly target: number;
  readonly level: number;
}
