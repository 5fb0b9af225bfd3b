import type { Domain, Frame } from '../../../experiments/frame';

/** Who is called gone against the window, as shares of all users. */
export interface CalledGoneFrame extends Frame {
  readonly kind: 'called-gone';
  readonly domain: Domain;
  readonly shareDomain: Domain;
  /** Windows in days, ascending; who is called gone at each, and who of them is. */
  readonly x: Float64Array;
  readonly called: Float64Array;
  readonly gone: Float64Array;
  /** Who is rightly called gone by the other rule, with as many false alarms; empty where nobody left. */
  readonly goneOther: Float64Array;
  /** Whether each user has a window of their own. */
  readonly own: boolean;
  /** The share that really left. */
  readonly leaving: number;
  /** Where the reader is: what was drawn there, among how many, and what is exact. */
  readonly here: number;
  readonly hereCalled: number;
  readonly repetitions: number;
  readonly exactCalled: number;
  readonly exactGone: number;
}
