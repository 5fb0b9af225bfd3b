import type { Domain, Frame } from '../../../experiments/frame';

/** The share of rows that has gone wrong, against their age: the truth, and three estimates from one study. */
export interface LifetimesFrame extends Frame {
  readonly kind: 'lifetimes';
  /** Hours. */
  readonly domain: Domain;
  readonly watch: number;
  readonly n: number;
  /** The truth over the whole axis. */
  readonly x: Float64Array;
  readonly truth: Float64Array;
  /** The newest study, ascending: ages at failure, and ages of what has not failed. Both empty before the first. */
  readonly failed: Float64Array;
  readonly unfinished: Float64Array;
  /** Kaplan and Meier's share gone wrong after each failure, and Greenwood's band; NaN where there is none. */
  readonly times: Float64Array;
  readonly share: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly meanOfFailed: number;
  readonly trueMean: number;
  /** Gone wrong by three quarters of the watch, and Kaplan and Meier’s share there on average over all studies. */
  readonly late: number;
  readonly lateEstimate: number;
}
