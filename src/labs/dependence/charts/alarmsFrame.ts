import type { Frame } from '../../../experiments/frame';

/** The share of runs that have raised a false alarm by each look. */
export interface AlarmsFrame extends Frame {
  readonly kind: 'alarms';
  /** By each look, the first one first: simulated, and exact. */
  readonly share: Float64Array;
  readonly exact: Float64Array;
  /** What a single look is promised to be. */
  readonly promised: number;
  readonly repetitions: number;
  readonly sampleSize: number;
}
