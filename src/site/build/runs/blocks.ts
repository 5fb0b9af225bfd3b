import type { ParamSpec, Params } from '../../../experiments/params';

/** A run whose blocks are drawn by whoever is free. */
export interface SharedRun {
  readonly run: number;
  readonly lab: string;
  /** Settled. */
  readonly params: Params<ParamSpec>;
  readonly blocks: number;
  /** Shared memory: the next block, and how many messages there have been. */
  readonly counts: Int32Array;
}

/** A block that a thread has drawn; one that it could not draw has no tally. */
export interface DrawnBlock {
  readonly run: number;
  readonly block: number;
  readonly tally?: unknown;
}

const NEXT = 0;
/** Where messages are counted. */
export const SAID = 1;

/** The blocks of a run that nobody else takes, in rising order. */
export function* takenBlocks({ blocks, counts }: SharedRun): Generator<number, void> {
  for (;;) {
    const block = Atomics.add(counts, NEXT, 1);
    if (block >= blocks) return;
    yield block;
  }
}
