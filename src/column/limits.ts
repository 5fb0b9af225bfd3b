/** How much is read at most; a page tells what was read until then. */
export interface Limits {
  /** Bytes of a file, UTF-16 units of a pasted text. */
  readonly size: number;
  /** Lines of the table, empty ones and the header among them. */
  readonly rows: number;
}

export const LIMITS: Limits = { size: 50e6, rows: 2_000_000 };

/** Columns beyond these are not looked at. */
export const MOST_COLUMNS = 500;
