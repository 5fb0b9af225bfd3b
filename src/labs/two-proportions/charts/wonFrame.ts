import type { Bins, Domain, Frame } from '../../../experiments/frame';

/** By how many questions A is ahead, over repetitions, cut by whether the test finds a winner. */
export interface WonFrame extends Frame {
  readonly kind: 'won';
  readonly domain: Domain;
  /** A bin each whole number. */
  readonly quiet: Bins;
  readonly found: Bins;
  /** The newest differences, oldest first, each followed by 1 where a winner is found, else 0. */
  readonly latest: Float64Array;
  readonly repetitions: number;
  readonly foundA: number;
  readonly foundB: number;
  readonly aheadA: number;
  readonly aheadB: number;
  /** True shares. */
  readonly shareA: number;
  readonly shareB: number;
  readonly n: number;
  readonly paired: boolean;
  readonly level: number;
}
