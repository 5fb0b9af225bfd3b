import type { Domain, Frame } from '../../../experiments/frame';

/** How often the better one is found, against the number of questions. */
export interface QuestionsFrame extends Frame {
  readonly kind: 'questions';
  readonly domain: Domain;
  /** Numbers of questions, ascending, and the exact share at each. */
  readonly x: Float64Array;
  readonly share: Float64Array;
  /** The same if each had questions of its own; empty where each has. */
  readonly independent: Float64Array;
  /** Where the reader is: what was drawn there, over how many repetitions, and the exact share. */
  readonly here: number;
  readonly hereShare: number;
  readonly repetitions: number;
  readonly exactShare: number;
  /** The share that is wanted, or of equal shares the one that is allowed. */
  readonly wanted: number;
  readonly shareA: number;
  readonly shareB: number;
  readonly paired: boolean;
  /** Questions for the wanted share; NaN of equal shares. */
  readonly needed: number;
}
