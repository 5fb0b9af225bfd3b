import type { Frame } from '../../../experiments/frame';

/** What a user is called, and what is true. `false-alarm`: active and called gone. `unnoticed`: gone and not called so yet. */
export type Fate = 'false-alarm' | 'called-gone' | 'unnoticed' | 'active';

/** One user; days are counted back from the day that is looked at. */
export interface Row {
  readonly fate: Fate;
  /** When they left; -1 of those who are active. */
  readonly left: number;
  /** Since the last visit. */
  readonly silence: number;
  /** The silence from which this user is called gone. */
  readonly window: number;
  readonly visits: Float64Array;
}

/** Users' visits in rows, up to today. */
export interface TimelinesFrame extends Frame {
  readonly kind: 'timelines';
  readonly rows: readonly Row[];
  /** Whether each user has a window of their own; else all have this one. */
  readonly own: boolean;
  readonly window: number;
  readonly days: number;
}
