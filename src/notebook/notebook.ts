import type { Notice, Param, ParamValue } from '../experiments/params';

/** The variables of a page by name, in link order, with the page's own defaults. */
export type Variables = Readonly<Record<string, Param>>;
export type Values = Readonly<Record<string, ParamValue>>;

/** Shared by everything on one page that reads or writes its variables. */
export interface Notebook {
  readonly variables: Variables;
  /** Current values of every variable. The object is replaced, never mutated, on a change. */
  values(): Values;
  defaults(): Values;
  /**
   * Sets some variables. Values are validated one by one and brought to the nearest possible.
   * `history`: 'replace' while dragging (default; written to the address when the hand rests),
   * 'push' for a deliberate jump that Back should undo.
   */
  set(changes: Values, history?: 'replace' | 'push'): void;
  /** Called after every change. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void;
  /** The link version that the page runs at: that of the link it was opened by, so that what is copied draws the same. */
  version(): number;
  /** Goes on at the newest version. Back undoes that. */
  runNewest(): void;
  /** What was wrong with the link that opened the page. */
  notices(): readonly Notice[];
  /** The address of this page with `#anchor`, at the current values unless others are given. */
  link(anchor?: string, values?: Values): string;
  /** Latest readouts of each lab by lab id, for <Value>; the Monte Carlo error of `mean` is `mean ±`. */
  readouts(lab: string): Readonly<Record<string, number>>;
  publish(lab: string, readouts: Readonly<Record<string, number>>): void;
}
