import { readCell } from '../cells/cell';
import { plainText } from '../cells/plain';
import { chooseSeparator, rowsOfHead } from './chooseSeparator';
import { findHeader } from './findHeader';
import type { Separator } from './separator';
import { widthsOf } from './widths';

/** How a text is a table. */
export interface Shape {
  readonly separator: Separator;
  /** Another way to cut the rows that a reader may have meant; null where there is one way. */
  readonly otherSeparator: Separator | null;
  /** All cells belong to one column, several of them in a row. */
  readonly list: boolean;
  /** The number of the row with the names, from 1; 0 when there is none. Rows above it are `titles`. */
  readonly header: number;
  readonly names: readonly string[];
  readonly titles: readonly string[];
}

/** What a reader knows better. */
export interface ShapeWishes {
  readonly separator?: Separator;
  readonly list?: boolean;
  readonly header?: number;
}

/** Finds the shape from the beginning of a text; `complete` says that this is all of it. */
export function findShape(head: string, complete: boolean, wishes: ShapeWishes = {}): Shape {
  const found = chooseSeparator(head, complete);
  const separator = wishes.separator ?? found.separator;
  const otherSeparator = found.separator === separator ? found.other : found.separator;
  const rows = rowsOfHead(head, complete, separator);
  const header = wishes.list ? 0 : (wishes.header ?? 1 + (findHeader(rows) ?? -1));
  const list = wishes.list ?? (filledCells(rows[header - 1]) <= 1 && isList(rows, separator));
  const names = header > 0 ? (rows[header - 1] ?? []).map(plainText) : [];
  const titles = rows.slice(0, Math.max(0, header - 1)).map((row) => plainText(row.join(' ')));
  return { separator, otherSeparator, list, header, names, titles: titles.filter((title) => title !== '') };
}

const filledCells = (row: readonly string[] = []): number => row.filter((cell) => cell.trim() !== '').length;

/** Numbers and nothing else, in one row or in rows of different length: no table has them so. */
function isList(rows: readonly (readonly string[])[], separator: Separator): boolean {
  if (separator === 'none') return false;
  const filled = rows
    .map((row) => row.slice(0, 1 + row.findLastIndex((cell) => cell.trim() !== '')))
    .filter((row) => row.length > 0);
  if (filled.length > 1 && (separator === 'tab' || widthsOf(filled).even)) return false;
  const kinds = filled.map((row) => row.map((cell) => readCell(cell).kind));
  // A line of words may stand above the numbers.
  const numbers = kinds
    .slice(
      Math.max(
        0,
        kinds.findIndex((row) => row.includes('number')),
      ),
    )
    .flat();
  return numbers.filter((kind) => kind === 'number').length >= 0.95 * numbers.length;
}
