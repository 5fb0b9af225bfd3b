import type { Numbers } from './analysis/numbers';

/** Where numbers come from. */
export type Origin = 'example' | 'pasted' | 'file' | 'link' | 'sketch' | 'visit';

/** Numbers with a name: a built-in set, or the reader's own. */
export interface Column {
  /** The name in a header or of a file; empty where there is none. */
  readonly name: string;
  readonly origin: Origin;
  /** Id of the built-in set; empty of one's own. */
  readonly example: string;
  readonly numbers: Numbers;
}
