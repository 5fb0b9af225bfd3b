import { hasOwnPopulation, sayOwnPopulation } from './ownThere';
import type { Population } from './population';

/** The reader's own numbers, as they are kept and sent to workers. */
export interface OwnData {
  /** What the reader calls them; may be empty. */
  readonly name: string;
  /** Different values, ascending. */
  readonly values: Float64Array;
  /** How often each; no whole numbers where they were reduced. */
  readonly counts: Float64Array;
  /** How many numbers there were. */
  readonly total: number;
  /** How many different values there were, where they are kept as fewer that stand for them; else null. */
  readonly reducedFrom: number | null;
}

/** The same as something to draw from. */
export interface OwnPopulation {
  readonly data: OwnData;
  readonly population: Population;
}

let present: OwnPopulation | null = null;
let version = 0;
const watchers = new Set<() => void>();

/** Says what `createPopulation('data')` gives from now on; null: that there is nothing. */
export function setOwnPopulation(own: OwnPopulation | null): void {
  if (own === null && !hasOwnPopulation()) return;
  present = own;
  sayOwnPopulation(own !== null);
  version++;
  for (const watcher of [...watchers]) watcher();
}

export const ownPopulation = (): OwnPopulation | null => present;

/** Another number whenever they are other ones: what was computed from `data` before is old. */
export const ownVersion = (): number => version;

/** Calls back after every change. Returns the unsubscriber. */
export function watchOwnPopulation(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
