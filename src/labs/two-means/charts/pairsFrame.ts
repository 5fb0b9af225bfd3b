import type { Domain, Frame } from '../../../experiments/frame';

/** One comparison as a team sees it. */
export interface Pair {
  readonly lowA: number;
  readonly highA: number;
  readonly lowB: number;
  readonly highB: number;
  readonly difference: number;
  readonly pValue: number;
  readonly significant: boolean;
  readonly overlap: boolean;
}

/** The newest comparisons: the interval of each mean, and what a comparison says. */
export interface PairsFrame extends Frame {
  readonly kind: 'pairs';
  readonly domain: Domain;
  /** Oldest first. */
  readonly pairs: readonly Pair[];
  /** Number of the first one, from 1. */
  readonly first: number;
  readonly level: number;
}
