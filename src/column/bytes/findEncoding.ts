import { createByteTally } from './byteTally';
import { type Encoding, encodingOfStart, encodingOfTally, type NoText, noTextAt } from './encoding';
import { bytesOf, PIECE, type Source } from './source';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** How it is known: a text needs none, the reader may have said it. */
  readonly by: 'text' | 'start' | 'all bytes' | 'reader';
}

/** Bytes at the start that tell UTF-16 and no text at all. */
const START = 4096;

/**
 * The encoding of a source, from all its bytes up to `limit`: what tells UTF-8 from CP949 may stand at the end.
 * A file without text is said by its kind. `between` is awaited after each piece.
 */
export async function findEncoding(
  source: Source,
  limit: number,
  piece = PIECE,
  between: () => void | Promise<void> = () => {},
): Promise<FoundEncoding | NoText> {
  if (typeof source === 'string') return { encoding: 'utf-8', by: 'text' };
  const start = new Uint8Array(await source.slice(0, START).arrayBuffer());
  const noText = noTextAt(start);
  if (noText) return noText;
  const encoding = encodingOfStart(start);
  if (encoding) return { encoding, by: 'start' };
  const { push, tally } = createByteTally();
  for await (const bytes of bytesOf(source, limit, piece)) {
    push(bytes);
    await between();
  }
  return { encoding: encodingOfTally(tally()), by: 'all bytes' };
}
