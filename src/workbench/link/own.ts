/** Somebody's own numbers, as a link carries them. */
export interface Own {
  readonly name: string;
  /** In their order. */
  readonly values: Float64Array;
  /** Which group each value belongs to, by the place of its label. */
  readonly groups: OwnGroups | null;
}

export interface OwnGroups {
  readonly labels: readonly string[];
  readonly codes: Uint8Array;
}

/** What the sender has agreed to. */
export interface Packing {
  /** The numbers themselves, 2,000 at most; or their shape alone. */
  readonly kind: 'values' | 'sketch';
  /** To how many significant digits values are rounded; null as they are. */
  readonly digits: number | null;
  /** Whether the order of the values is kept: it makes the link longer. Of a shape never. */
  readonly ordered: boolean;
}

/** What a link carried, and how. */
export interface Unpacked extends Packing {
  readonly own: Own;
}

/**
 * Why a link cannot be read: its end is missing, it is not as it was made, it was made by a newer version of the site, or it
 * carries no numbers.
 */
export type Damage = 'cut' | 'changed' | 'newer' | 'nothing';

/** So many values are carried at most; of more only the shape. */
export const MOST_CARRIED = 2_000;
/** So many groups. */
export const MOST_GROUPS = 8;
/** Letters that are kept of a name, and of a group's label. */
export const [MOST_NAME, MOST_LABEL] = [60, 24];
/** A shape is cut coarser rather than be a longer fragment than this. */
export const LONGEST_SKETCH = 1_500;

/** A name in one line, no longer than it may be. */
export const cleanName = (name: string, most: number): string =>
  [...name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, most).join('').trimEnd();
