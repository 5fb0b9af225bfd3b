import type { Domain, Frame } from '../../../experiments/frame';

/** What the winner looks like and is, on average over people, against the number of records. */
export interface WinnerFrame extends Frame {
  readonly kind: 'winner';
  /** Numbers of records, ascending, and theory at each. */
  readonly x: Float64Array;
  readonly apparent: Float64Array;
  readonly true: Float64Array;
  /** What the best one has, at any number of them. */
  readonly best: number;
  /** Averages of what was drawn, and their standard errors. */
  readonly drawn: readonly Averages[];
  /** Where the reader is. */
  readonly here: Averages;
  readonly slots: number;
  readonly equal: boolean;
  readonly domain: Domain;
  readonly leadDomain: Domain;
}

/** At `n` records a slot; NaN before anything is drawn. */
export interface Averages {
  readonly n: number;
  readonly apparent: number;
  readonly apparentError: number;
  readonly true: number;
  readonly trueError: number;
}
