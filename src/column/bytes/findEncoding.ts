import { createByteTally } from './byteTally';
import { type Encoding, encodingOfStart, encodingOfTally, type NoText, noTextAt } from './encoding';
import { bytesOf, PIECE, type Source } from './source';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** How it is known: a text needs none. */
  readonly by: 'text' | 'start' | 'all bytes';
}

/** Bytes at the start that tell UTF-16 and no text at all. */
const START = 4096;

/**
 * The encoding of a source, from all its bytes up to `limit`: what tells UTF-8 from CP949 may stand at the end.
 * A file without text is said by its kind.
 */
export async function findEncoding(source: Source, limit: number, piece = PIECE): Promise<FoundEncoding | NoText> {
  if (typeof source === 'string') return { encoding: 'utf-8', by: 'text' };
  const start = new Uint8Array(await source.slice(0, START).arrayBuffer());
  const noText = noTextAt(start);
  if (noText) return noText;
  const encoding = encodingOfStart(start);
  if (encoding) return { encoding, by: 'start' };
  const { push, tally } = createByteTally();
  for await (const bytes of bytesOf(source, limit, piece)) push(bytes);
  return { encoding: encodingOfTally(tally()), by: 'all bytes' };
}
