import type { Domain, Frame } from '../../../experiments/frame';

/** The slots of one person's day: what was observed of each, and what is true. */
export interface SlotsFrame extends Frame {
  readonly kind: 'slots';
  readonly slots: number;
  readonly n: number;
  /** Above the mean of all; empty before anything is drawn. */
  readonly means: Float64Array;
  readonly truth: Float64Array;
  /** Single records, slot after slot; empty where they are too many. */
  readonly records: Float64Array;
  /** Of the slot that looks best, and of the one that is; -1 where there is none. */
  readonly winner: number;
  readonly best: number;
  /** The winner drawn towards the mean of all. */
  readonly shrunken: number;
  readonly leadDomain: Domain;
}
