import type { Domain, Frame } from '../../../experiments/frame';

/** Running means (or sums minus expectation) of several paths on a log axis of n. */
export interface PathsFrame extends Frame {
  readonly kind: 'paths';
  readonly show: 'mean' | 'sum';
  /** Step numbers, ascending, shared by all paths. */
  readonly steps: Float64Array;
  /** One array a path: running mean, or running sum minus its expectation, at each step. */
  readonly paths: readonly Float64Array[];
  readonly target: number;
  readonly expected: number;
  readonly epsilon: number;
  readonly slice: number;
  readonly domain: Domain;
}
