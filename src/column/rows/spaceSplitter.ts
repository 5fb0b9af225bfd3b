import type { Splitter } from './separator';

/** Rows of a table whose cells stand apart by blanks, as many as it takes to align them. */
export function createSpaceSplitter(): Splitter {
  let held = '';
  let count = 0;
  return (piece, last) => {
    const lines = (held + piece).split('\n');
    held = last ? '' : (lines.pop() ?? '');
    if (last && lines.at(-1) === '') lines.pop();
    const first = count + 1;
    count += lines.length;
    return { first, rows: lines.map((line) => line.trim().split(/[ \t]+/)) };
  };
}
