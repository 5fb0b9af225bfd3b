import { type Separator, SIGNS, type Splitter } from './separator';

/**
 * Lines of numbers that belong to one column, several on a line. A line may be as long as the text: what has been parted
 * goes on at once, and rows of the next piece begin with the same number where it continues the line. Empty cells are
 * none, quotation marks at both ends of a cell are taken off.
 */
export function createListSplitter(separator: Separator): Splitter {
  const ends = separator === 'space' ? [' ', '\t', '\n'] : [SIGNS[separator], '\n'];
  const between = separator === 'space' ? /[ \t]/ : SIGNS[separator];
  let held = '';
  let line = 1;

  return (piece, last) => {
    const text = held + piece;
    const end = last ? text.length : 1 + Math.max(...ends.map((sign) => text.lastIndexOf(sign)));
    held = text.slice(end);
    const lines = text.slice(0, end).split('\n');
    const rows = lines.map((row) => row.split(between).filter(isFilled).map(unquoted));
    const first = line;
    line += rows.length - 1;
    return { first, rows };
  };
}

const isFilled = (cell: string): boolean => cell !== '' && cell.trim() !== '';
const unquoted = (cell: string): string => (cell.includes('"') ? cell.replace(/^\s*"([^"]*)"\s*$/, '$1') : cell);
