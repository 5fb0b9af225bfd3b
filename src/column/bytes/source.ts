import type { Encoding } from './encoding';

/** Something that can be read more than once, from its beginning: a pasted text, or a `Blob` (a `File` is one). */
export type Source = string | Blob;

/** Text that was read, and how far into the source it goes (in the units of `sizeOf`). */
export interface Piece {
  readonly text: string;
  readonly read: number;
  readonly last: boolean;
}

/** Small enough for a cancel to be heard within some 20 ms, large enough for the hops between not to count. */
export const PIECE = 256 * 1024;

export const sizeOf = (source: Source): number => (typeof source === 'string' ? source.length : source.size);

/** The bytes of a blob up to `limit`, in pieces. */
export async function* bytesOf(blob: Blob, limit: number, piece = PIECE): AsyncGenerator<Uint8Array> {
  const end = Math.min(blob.size, limit);
  for (let from = 0; from < end; from += piece) {
    yield new Uint8Array(await blob.slice(from, Math.min(end, from + piece)).arrayBuffer());
  }
}

/**
 * The text of a source up to `limit`, in pieces, with line ends made \n and without a byte order mark. At least one
 * piece comes, and the last one says so. Bytes that the encoding does not know become U+FFFD; nothing is thrown.
 */
export async function* textOf(source: Source, encoding: Encoding, limit: number, piece = PIECE): AsyncGenerator<Piece> {
  const end = Math.min(sizeOf(source), limit);
  const lines = createLineEnds();
  const decoder = typeof source === 'string' ? null : new TextDecoder(encoding);
  let from = 0;
  do {
    const read = Math.min(end, from + piece);
    const last = read >= end;
    yield { text: lines(await sliceOf(source, decoder, from, read, last), last), read, last };
    from = read;
  } while (from < end);
}

async function sliceOf(source: Source, decoder: TextDecoder | null, from: number, to: number, last: boolean) {
  if (typeof source === 'string')
    return from === 0 ? source.slice(from, to).replace(/^\ufeff/, '') : source.slice(from, to);
  const bytes = await source.slice(from, to).arrayBuffer();
  // Always as a stream: Node decodes Windows-1252 as Latin-1 when it gets all at once.
  const text = decoder?.decode(bytes, { stream: true }) ?? '';
  return last ? text + (decoder?.decode() ?? '') : text;
}

/** Makes \r\n and \r one \n; a \r at the end of a piece waits for what follows. */
function createLineEnds(): (text: string, last: boolean) => string {
  let held = '';
  return (piece, last) => {
    let text = held + piece;
    held = '';
    if (!text.includes('\r')) return text;
    if (!last && text.endsWith('\r')) {
      held = '\r';
      text = text.slice(0, -1);
    }
    return text.replace(/\r\n?/g, '\n');
  };
}
