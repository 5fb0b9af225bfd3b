import { LEFT_OUT_KINDS, type LeftOutKind } from './readValue';

/** A cell that gave no number: the number of its row in the text (from 1), its beginning, and why. */
export interface LeftOutCell {
  readonly row: number;
  readonly text: string;
  readonly kind: LeftOutKind;
}

export interface LeftOut {
  readonly counts: Readonly<Record<LeftOutKind, number>>;
  /** The first `MOST_LISTED` of each kind, by row. */
  readonly cells: readonly LeftOutCell[];
}

/** Of each kind, so that many empty cells do not hide a text. */
export const MOST_LISTED = 1000;
const LONGEST_TEXT = 80;

export function createLeftOut(): {
  readonly add: (row: number, text: string, kind: LeftOutKind) => void;
  readonly list: () => LeftOut;
} {
  const counts = Object.fromEntries(LEFT_OUT_KINDS.map((kind) => [kind, 0])) as Record<LeftOutKind, number>;
  const cells: LeftOutCell[] = [];
  return {
    add(row, text, kind) {
      if (counts[kind]++ < MOST_LISTED) cells.push({ row, text: copyOf(text.trim().slice(0, LONGEST_TEXT)), kind });
    },
    list: () => ({ counts: { ...counts }, cells: [...cells].sort((a, b) => a.row - b.row) }),
  };
}

/** A slice of a text keeps all of the piece that it was cut from in memory; this is a text of its own. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
