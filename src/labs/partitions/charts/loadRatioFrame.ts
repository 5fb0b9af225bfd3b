import type { Domain, Frame } from '../../../experiments/frame';

/** The largest load, in mean loads, against the number of keys. */
export interface LoadRatioFrame extends Frame {
  readonly kind: 'load-ratio';
  /** From theory, ascending. */
  readonly x: Float64Array;
  readonly ratio: Float64Array;
  /** Whether theory gives the expectation or what it is at least. */
  readonly basis: 'expected' | 'least';
  /** Averages of what was drawn, and their standard errors. */
  readonly drawnX: Float64Array;
  readonly drawnRatio: Float64Array;
  readonly drawnError: Float64Array;
  /** Where the reader is. */
  readonly here: number;
  readonly hereRatio: number;
  readonly regions: number;
  readonly domain: Domain;
  readonly loadDomain: Domain;
}
