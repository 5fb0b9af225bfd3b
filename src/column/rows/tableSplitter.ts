import Papa from 'papaparse';
import { type Rows, type Separator, SIGNS, type Splitter } from './separator';

/** A row longer than this has a quotation mark that never closes, or is none. */
const LONGEST_ROW = 4e6;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Rows as CSV has them: cells in quotation marks may hold separators, line ends and doubled quotation marks. From a
 * mark that never closes on, quotation marks are plain text, so that one stray mark does not swallow the rest.
 */
export function createTableSplitter(separator: Separator): Splitter {
  const parse = (text: string, open: boolean, quotes: boolean): Parsed => {
    const options = { delimiter: SIGNS[separator], newline: '\n' as const, ...(quotes ? {} : { fastMode: true }) };
    return new Papa.Parser(options).parse(text, 0, open);
  };
  let held = '';
  let quotes = true;
  let count = 0;

  const rowsOf = (text: string, last: boolean): string[][] => {
    const parsed = parse(text, !last, quotes);
    held = last ? '' : text.slice(parsed.meta.cursor);
    const unclosed = last && parsed.errors.some(({ code }) => code === 'MissingQuotes');
    if (!(quotes && unclosed) && held.length < LONGEST_ROW) return parsed.data;
    const whole = unclosed ? parsed.data.slice(0, -1) : parsed.data;
    const rest = unclosed ? restAfter(text, whole.length) : held;
    quotes = false;
    const plain = parse(rest, !last && rest.includes('\n'), false);
    held = last || !rest.includes('\n') ? '' : rest.slice(plain.meta.cursor);
    return [...whole, ...plain.data];
  };

  const restAfter = (text: string, rows: number): string =>
    rows === 0 ? text : text.slice(parse(`${text}\n`, true, true).meta.cursor);

  return (piece, last): Rows => {
    const text = held + piece;
    const rows = text === '' ? [] : rowsOf(text, last);
    // A line end at the very end begins no row.
    if (last && text.endsWith('\n') && rows.at(-1)?.join('') === '') rows.pop();
    const first = count + 1;
    count += rows.length;
    return { first, rows };
  };
}
