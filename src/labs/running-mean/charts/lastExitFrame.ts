import type { Frame } from '../../../experiments/frame';

/** Strong law: the last step at which each path was outside the band (0 if never). */
export interface LastExitFrame extends Frame {
  readonly kind: 'last-exit';
  readonly exits: Float64Array;
  readonly sampleSize: number;
  readonly slice: number;
  readonly epsilon: number;
}
