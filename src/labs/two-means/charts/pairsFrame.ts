import type { Domain, Frame } from '../../../experiments/frame';

/** One comparison as a team sees it. */
export interface Pair {
  readonly lowA: number;
  readonly highA: number;
  readonly lowB: number;
  readonly highB: number;
  readonly difference: number;
  /** Welch's interval of the difference. */
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
  readonly significant: boolean;
  readonly overlap: boolean;
}

/** The newest comparisons: the interval of each mean, and beside them that of their difference. */
export interface PairsFrame extends Frame {
  readonly kind: 'pairs';
  /** The axis of the means, and that of their difference, as long. */
  readonly domain: Domain;
  readonly differences: Domain;
  /** Oldest first. */
  readonly pairs: readonly Pair[];
  /** Number of the first one, from 1. */
  readonly first: number;
  readonly level: number;
}
