import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../../src/column/bytes/findEncoding';
import { textOf } from '../../../src/column/bytes/source';

const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const found = async (...parts: BlobPart[]) => findEncoding(new Blob(parts), 1e6, 5);

/** 합계 in CP949; 펲 is one of the syllables that CP949 adds to KS X 1001. */
const TOTAL = bytes('c7d5b0e8');
const ADDED = bytes('bc84');

describe('the encoding', () => {
  it('is UTF-8 where all bytes are, however late the first one beyond ASCII comes', async () => {
    expect(await found('1\n'.repeat(9000), '합계')).toEqual({ encoding: 'utf-8', by: 'all bytes' });
    expect(await found('1\n2\n')).toMatchObject({ encoding: 'utf-8' });
  });

  it('is UTF-8 where the end cuts a letter or single bytes are broken', async () => {
    expect(await found('합계', bytes('ed95'))).toMatchObject({ encoding: 'utf-8' });
    expect(await found('합계'.repeat(10), bytes('ff'), '\n')).toMatchObject({ encoding: 'utf-8' });
  });

  it('is CP949 where pairs are Hangul, the added syllables too', async () => {
    expect(await found('1\n'.repeat(9000), TOTAL, ',5\n')).toMatchObject({ encoding: 'euc-kr' });
    expect(await found(TOTAL, TOTAL, ADDED, '\n')).toMatchObject({ encoding: 'euc-kr' });
  });

  it.each(['Größe;Straße', 'Änderung', '21 °C', 'prix (€)'.replace('€', '\x80'), 'Übergröße', 'caf\xe9', '\xa35.00'])(
    'is Windows-1252 for %s',
    async (text) => expect(await found(latin(`${text}\n1,5\n`))).toMatchObject({ encoding: 'windows-1252' }),
  );

  it('is what a mark says, or the zeros of UTF-16', async () => {
    expect(await found(bytes('efbbbf31'))).toEqual({ encoding: 'utf-8', by: 'start' });
    expect(await found(bytes('fffe3100'))).toMatchObject({ encoding: 'utf-16le' });
    expect(await found(bytes('feff0031'))).toMatchObject({ encoding: 'utf-16be' });
    expect(await found(bytes('31000a0032000a00'))).toMatchObject({ encoding: 'utf-16le' });
    expect(await found(bytes('0031000a0032000a'))).toMatchObject({ encoding: 'utf-16be' });
  });

  it('is none in a workbook or a picture', async () => {
    expect(await found(bytes('504b0304'))).toBe('spreadsheet');
    expect(await found(bytes('d0cf11e0a1b11ae1'))).toBe('spreadsheet');
    expect(await found(bytes('89504e470d0a1a0a0000000d49484452'))).toBe('binary');
  });
});

describe('text in pieces', () => {
  const read = async (
    source: string | Blob,
    encoding: 'utf-8' | 'utf-16le' | 'windows-1252',
    piece: number,
    limit = 1e6,
  ) => {
    const pieces = [];
    for await (const each of textOf(source, encoding, limit, piece)) pieces.push(each);
    return pieces;
  };
  const joined = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join('');

  it('is the same whatever the pieces, with one kind of line end and without a mark', async () => {
    for (const piece of [1, 2, 3, 7, 100]) {
      expect(joined(await read('\ufeffa\r\nb\rc\n\r', 'utf-8', piece))).toBe('a\nb\nc\n\n');
      expect(joined(await read(new Blob(['\ufeff합\r\n계€\r']), 'utf-8', piece))).toBe('합\n계€\n');
    }
    expect(joined(await read(new Blob([bytes('80')]), 'windows-1252', 1))).toBe('€');
  });

  it('stops at the limit, says how far it came and that this is the last', async () => {
    const pieces = await read('123456789', 'utf-8', 2, 5);
    expect(pieces.map(({ read, last }) => [read, last])).toEqual([
      [2, false],
      [4, false],
      [5, true],
    ]);
    expect(await read('', 'utf-8', 2)).toEqual([{ text: '', read: 0, last: true }]);
  });
});
