import { isMissing } from '../cells/missing';
import { readNumber } from '../cells/number';
import { plainText } from '../cells/plain';
import type { Separator } from './separator';
import { createSplitter } from './splitter';
import { widthsOf } from './widths';

type Table = readonly (readonly string[])[];

/** How a text's rows are cut, and how they could be cut as well: "1,5" may be one number or two. */
export interface ChosenSeparator {
  readonly separator: Separator;
  readonly other: Separator | null;
}

/** What is most trusted first: a comma is in numbers too. */
const BY_TRUST = ['tab', 'semicolon', 'bar', 'comma'] as const satisfies readonly Separator[];
/** Title lines of a short table may be half of it. */
const ENOUGH_ROWS = 0.5;
const NEARLY_ALL = 0.95;

/** Rows of the beginning of a text, without what its end cuts; a single endless line counts as far as it is known. */
export function rowsOfHead(head: string, complete: boolean, separator: Separator): Table {
  return createSplitter(separator, false)(head, complete || !head.includes('\n')).rows;
}

export function chooseSeparator(head: string, complete: boolean): ChosenSeparator {
  const cut = (separator: Separator): Table => rowsOfHead(head, complete, separator);
  const lines = cut('none')
    .flat()
    .filter((line) => line.trim() !== '');
  const only = (separator: Separator): ChosenSeparator => ({ separator, other: null });

  if (areWholeNumbers(lines.slice(headLines(lines)))) return chooseBetweenNumbers(lines, cut);
  const tables = BY_TRUST.map((separator, trust) => ({ separator, trust, ...widthsOf(cut(separator)) }))
    .filter(({ width, share }) => width > 1 && share >= ENOUGH_ROWS)
    .sort(
      (a, b) => a.first - b.first || Number(b.share > NEARLY_ALL) - Number(a.share > NEARLY_ALL) || a.trust - b.trust,
    );
  if (tables[0]) return only(tables[0].separator);
  const list = BY_TRUST.find((separator) => isNumbers(withoutTitles(cut(separator))));
  if (list) return only(list);
  return only(isSpaced(cut('space')) ? 'space' : 'none');
}

/** Every line is a number as it stands; commas and spaces in them may part numbers all the same. */
function chooseBetweenNumbers(lines: readonly string[], cut: (separator: Separator) => Table): ChosenSeparator {
  const titles = lines.slice(0, headLines(lines));
  for (const [separator, sign] of [
    ['comma', ','],
    ['space', ' '],
  ] as const) {
    const rows = cut(separator);
    const { width, share } = widthsOf(rows);
    if (width < 2 || share < NEARLY_ALL * (1 - titles.length / lines.length) || !isNumbers(rows.slice(titles.length)))
      continue;
    const firsts = rows.slice(titles.length).map(([first = '']) => first.trim());
    const apart =
      lines.length === 1 ||
      titles.some((title) => separator === 'comma' && title.includes(sign)) ||
      (width > 2 && firsts.every((first) => first.length === 3)) ||
      firsts.every((first) => /^(19|20)\d\d$/.test(first));
    return apart ? { separator, other: 'none' } : { separator: 'none', other: separator };
  }
  return { separator: 'none', other: null };
}

const isNumber = (cell: string): boolean => readNumber(plainText(cell)) !== undefined;

function areNumbers(cells: readonly string[], enough = NEARLY_ALL): boolean {
  const filled = cells.filter((cell) => !isMissing(plainText(cell)));
  return filled.length > 0 && filled.filter(isNumber).length >= enough * filled.length;
}

/** Words may stand among them, but nearly every line that could be parted is one number as it stands. */
function areWholeNumbers(lines: readonly string[]): boolean {
  const partable = lines.filter((line) => /[,;|\t]|\d +[-+\d]/.test(line.trim()));
  return areNumbers(lines, ENOUGH_ROWS) && (partable.length === 0 || areNumbers(partable));
}

const isNumbers = (rows: Table): boolean => rows.some((row) => row.length > 1) && areNumbers(rows.flat());

/** Rows from the first that is more than one cell of words. */
function withoutTitles(rows: Table): Table {
  const filled = rows.filter((row) => row.join('').trim() !== '');
  return filled.slice(headLines(filled.map((row) => (row.length > 1 ? '' : row.join('')))));
}

/** Lines at the start that are no numbers, three at most: a title, a name, a unit. */
function headLines(lines: readonly string[]): number {
  const first = lines.findIndex((line) => !/\p{L}/u.test(line) || isNumber(line));
  return first > 0 && first <= 3 ? first : 0;
}

/** Blanks part the cells of numbers, or of a table of at least three rows, all as wide, with a column of numbers. */
function isSpaced(rows: Table): boolean {
  if (isNumbers(withoutTitles(rows))) return true;
  const { width, even } = widthsOf(rows);
  const filled = rows.filter((row) => row.join('') !== '').slice(1);
  return (
    even &&
    width > 1 &&
    filled.length > 1 &&
    (filled[0] ?? []).some((_, column) => areNumbers(filled.map((row) => row[column] ?? '')))
  );
}
