import type { Domain, Frame } from '../../../experiments/frame';

/** Weak law: where the paths are at one n. */
export interface SliceFrame extends Frame {
  readonly kind: 'slice';
  readonly slice: number;
  /** Running means at the slice, one a path. */
  readonly values: Float64Array;
  readonly expected: number;
  readonly epsilon: number;
  readonly domain: Domain;
  readonly probabilityOutside: number;
  readonly chebyshevBound: number;
}
