import { describe, expect, it } from 'vitest';
import type { Separator } from '../../../src/column/rows/separator';
import { createSplitter } from '../../../src/column/rows/splitter';

/** All rows with their numbers, from pieces of a length; parts of a row are joined. */
function split(text: string, separator: Separator, list: boolean, length: number): [number, string[]][] {
  const splitter = createSplitter(separator, list);
  const rows = new Map<number, string[]>();
  for (let from = 0; from === 0 || from < text.length; from += length) {
    const { first, rows: some } = splitter(text.slice(from, from + length), from + length >= text.length);
    some.forEach((row, index) => {
      rows.set(first + index, [...(rows.get(first + index) ?? []), ...row]);
    });
  }
  return [...rows];
}

describe.each([1, 2, 5, 1000])('in pieces of %d signs', (length) => {
  it('a table is cut into rows with cells in quotation marks', () => {
    expect(split('a,"b ""c"", d"\n"two\nlines",2\n\n3\n', 'comma', false, length)).toEqual([
      [1, ['a', 'b "c", d']],
      [2, ['two\nlines', '2']],
      [3, ['']],
      [4, ['3']],
    ]);
  });

  it('a mark that never closes is plain text', () => {
    expect(split('a,b\n"1,2\n3,4', 'comma', false, length)).toEqual([
      [1, ['a', 'b']],
      [2, ['"1', '2']],
      [3, ['3', '4']],
    ]);
  });

  it('blanks part a table however many they are', () => {
    expect(split('  a   b\n1\t 2 \n', 'space', false, length)).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  it('a list keeps the numbers of its lines', () => {
    expect(split('1, 2,\n\n"3",4', 'comma', true, length)).toEqual([
      [1, ['1', ' 2']],
      [2, []],
      [3, ['3', '4']],
    ]);
    expect(split(' 12  13\n14', 'space', true, length)).toEqual([
      [1, ['12', '13']],
      [2, ['14']],
    ]);
  });
});

describe('a long text', () => {
  it('is not held back by a mark that never closes', () => {
    const splitter = createSplitter('comma', false);
    const piece = '1,2\n'.repeat(100_000);
    let rows = splitter('"', false).rows.length;
    for (let count = 0; count < 20; count++) rows += splitter(piece, count === 19).rows.length;
    expect(rows).toBe(2_000_000);
  });
});
