import type { AnyPicture } from '../experiments/anyExperiment';
import type { Progress } from '../experiments/experiment';
import type { TallyMessage } from './protocol';

/** Params after `settle`. */
export type Settled = Parameters<AnyPicture['settle']>[0];

/** Up to this many blocks, every picture includes the block under way; beyond, whole blocks come often enough. */
const FEW_BLOCKS = 16;

/** The blocks of one run, put together in order. */
export interface Assembly {
  /** Takes what a worker has sent; true when there is something new to show. */
  add(message: TallyMessage): boolean;
  /** The tally to show now and how far it goes; null as long as nothing has come. */
  current(): { readonly tally: unknown; readonly progress: Progress } | null;
  complete(): boolean;
  /** Lets go of blocks that came too early: the run is over. */
  close(): void;
}

/**
 * Merges blocks in their order, whoever drew them: floating-point sums depend on it. Until the next
 * block in order is whole, a copy of the tally with its partial tally serves as a coarse picture.
 */
export function createAssembly(experiment: AnyPicture, params: Settled): Assembly {
  const blocks = experiment.blocks(params);
  const early = new Map<number, unknown>();
  const partials = new Map<number, unknown>();
  let tally = experiment.begin(params);
  let merged = 0;
  let shown: { tally: unknown; progress: Progress } | null = null;

  const mergeReady = (): boolean => {
    const before = merged;
    while (early.has(merged)) {
      tally = experiment.merge(params, tally, early.get(merged));
      early.delete(merged);
      partials.delete(merged);
      merged++;
    }
    return merged > before;
  };

  return {
    add(message) {
      for (const block of message.blocks) early.set(block.index, block.tally);
      if (message.partial) partials.set(message.partial.index, message.partial.tally);
      for (const { index } of message.blocks) partials.delete(index);
      const grown = mergeReady();
      const coarse = blocks <= FEW_BLOCKS || merged === 0;
      if (coarse && partials.has(merged)) {
        const base = merged === 0 ? experiment.begin(params) : structuredClone(tally);
        shown = {
          tally: experiment.merge(params, base, partials.get(merged)),
          progress: { blocksDone: merged, blocks },
        };
        partials.delete(merged);
        return true;
      }
      if (grown) shown = { tally, progress: { blocksDone: merged, blocks } };
      return grown;
    },
    current: () => shown,
    complete: () => merged === blocks,
    close() {
      early.clear();
      partials.clear();
    },
  };
}
