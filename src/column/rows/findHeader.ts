import { readCell } from '../cells/cell';
import { widthsOf } from './widths';

type Table = readonly (readonly string[])[];

/** Rows below the header that are looked at. */
const SEEN = 200;

/**
 * The index of the row with the columns' names among the first rows of a table, null when there is none. Rows above it
 * that are mostly empty are titles. It is a header when its cells are of another kind than what is below them: words over
 * numbers, or years that follow each other.
 */
export function findHeader(rows: Table): number | null {
  const { width } = widthsOf(rows);
  const filled = rows.map((_, index) => index).filter((index) => cellsOf(rows[index]).length > 0);
  const first =
    width > 1
      ? filled.findIndex((index) => cellsOf(rows[index]).length >= Math.max(2, width / 2))
      : lastWords(rows, filled);
  const header = filled[first];
  if (header === undefined) return null;
  const body = filled.slice(first + 1, first + 1 + SEEN).map((index) => rows[index] ?? []);
  const row = rows[header] ?? [];
  if (body.length === 0) return width > 1 && row.every((cell) => kindOf(cell) === 'text') ? header : null;
  let votes = yearsFollow(row, body) ? row.length : 0;
  row.forEach((cell, column) => {
    const below = mainKind(body.map((cells) => cells[column] ?? ''));
    const kind = kindOf(cell);
    if (below === null || below === 'text' || kind === 'missing' || kind === 'error') return;
    votes += kind === below ? -1 : 1;
  });
  return votes > 0 ? header : null;
}

const kindOf = (cell: string): string => readCell(cell).kind;
const cellsOf = (row: readonly string[] | undefined): readonly string[] =>
  (row ?? []).filter((cell) => cell.trim() !== '');

/** In a table of one column: the last line before the first of the kind that most below are, at most the third; -1 without. */
function lastWords(rows: Table, filled: readonly number[]): number {
  const cells = filled.slice(0, SEEN).map((index) => cellsOf(rows[index])[0] ?? '');
  const main = mainKind(cells.slice(1));
  const first = cells.findIndex((cell) => ['missing', 'error', main].includes(kindOf(cell)));
  return main !== 'text' && first <= 3 ? first - 1 : -1;
}

/** What most cells are that are not missing. */
function mainKind(cells: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (kind === 'missing' || kind === 'error') continue;
    all++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) if (count > all / 2) return kind;
  return all > 0 ? 'text' : null;
}

/** Two or more numbers, all years, each one more (or less) than the one before, over numbers that are not all years. */
function yearsFollow(row: readonly string[], body: Table): boolean {
  const isYear = (cell: string): boolean => /^\s*(19|20)\d\d\s*$/.test(cell);
  const years = row.filter(isYear).map(Number);
  if (years.length < 2 || years.length < row.length - 2) return false;
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  if (Math.abs(step) !== 1 || years.some((year, index) => index > 0 && year - (years[index - 1] ?? 0) !== step))
    return false;
  return body.some((cells) =>
    cells.some((cell, column) => isYear(row[column] ?? '') && cell.trim() !== '' && !isYear(cell)),
  );
}
