import type { Encoding } from '../bytes/encoding';
import { type Source, sizeOf, textOf } from '../bytes/source';
import type { Limits } from '../limits';
import type { Rows } from './separator';
import type { Shape } from './shape';
import { createSplitter } from './splitter';

/** Rows below the header, and how far the reading has come with them. */
export interface Batch extends Rows {
  /** Rows below the header so far. */
  readonly lines: number;
  /** Of what is read at most, from 0 to 1. */
  readonly share: number;
  readonly read: number;
  readonly stopped: 'size' | 'rows' | null;
}

/**
 * The rows of a source below its header, piece by piece, the same ones each time. It stops at the limits; a row that
 * the limit of size cuts is left out.
 */
export async function* rowsOf(
  source: Source,
  encoding: Encoding,
  { separator, list, header }: Pick<Shape, 'separator' | 'list' | 'header'>,
  limits: Limits,
  piece: number,
): AsyncGenerator<Batch> {
  const split = createSplitter(separator, list);
  const size = sizeOf(source);
  const cut = size > limits.size;
  for await (const { text, read, last } of textOf(source, encoding, limits.size, piece)) {
    const { first, rows } = split(text, last && !cut);
    const kept = rows.slice(Math.max(0, header + 1 - first), Math.max(0, header + 1 + limits.rows - first));
    const end = first + rows.length - 1;
    const over = end > header + limits.rows;
    const lines = Math.min(limits.rows, Math.max(0, end - header));
    const stopped = over ? 'rows' : cut && last ? 'size' : null;
    yield {
      first: Math.max(first, header + 1),
      rows: kept,
      lines,
      share: read / Math.max(1, Math.min(size, limits.size)),
      read,
      stopped,
    };
    if (over) return;
  }
}
