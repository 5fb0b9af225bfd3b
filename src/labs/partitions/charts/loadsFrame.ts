import type { Domain, Frame } from '../../../experiments/frame';

/** The regions of one table, fullest first. */
export interface LoadsFrame extends Frame {
  readonly kind: 'loads';
  /** What each holds, in mean loads. */
  readonly loads: Float64Array;
  /** The hottest key's part of each. */
  readonly hot: Float64Array;
  readonly regions: number;
  readonly keys: number;
  /** Whether a key is heavier than the others. */
  readonly skewed: boolean;
  /** The hottest key's share of everything. */
  readonly hottest: number;
  /** The axis of loads. */
  readonly loadDomain: Domain;
}
