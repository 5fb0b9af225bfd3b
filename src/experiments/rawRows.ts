import type { ParamValue } from './params';
import type { RawStatistics } from './raw';
import { REPETITIONS_A_BLOCK } from './repetitionsABlock';
import { streamsOf } from './streams';

/** Rows of one yield: how many, and their figures row after row. */
export interface RawRows {
  readonly first: number;
  readonly values: ArrayLike<number>;
}

/**
 * The first `limit` repetitions of a run, in order, at its settled params; a run that was stopped has drawn fewer than
 * it was asked for. A block is drawn to its end whatever the limit, so that its figures are those of the lab.
 */
export function* rawRows(
  raw: RawStatistics,
  params: Readonly<Record<string, ParamValue>>,
  limit: number,
): Generator<RawRows, void> {
  const asked = Number(params.repetitions);
  const streams = streamsOf(Number(params.seed));
  const width = raw.columns.length;
  let done = 0;
  for (let block = 0; done < limit; block++) {
    const count = Math.min(REPETITIONS_A_BLOCK, asked - block * REPETITIONS_A_BLOCK);
    if (count <= 0) return;
    for (const drawn of raw.rows(params, count, streams(block))) {
      const rows = Math.min(limit - done, drawn.length / width);
      if (rows > 0) yield { first: done, values: Array.prototype.slice.call(drawn, 0, rows * width) };
      done += rows;
    }
  }
}
