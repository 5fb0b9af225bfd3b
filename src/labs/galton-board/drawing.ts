import { nextWord } from '../../core/random';
import type { Uniform } from '../../core/uniform';
import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { model } from './model';
import type { GaltonBoardParams } from './params';
import { emptyGaltonTally, type GaltonTally, REMEMBERED_BALLS } from './tally';

/** Flips in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 60_000;

// Scratch for the paths and slots of one block, never held across a pause.
const paths = new Uint8Array(CHUNK);
const slots = new Uint8Array(REPETITIONS_A_BLOCK);

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, GaltonTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - block * REPETITIONS_A_BLOCK);
    const tally = emptyGaltonTally(settings);
    // A block is at most 1,000 balls of 60 flips: one go.
    for (const slot of drop(settings, count, uniform)) tally.counts[slot] = (tally.counts[slot] as number) + 1;
    tally.paths = paths.slice(Math.max(0, count - REMEMBERED_BALLS) * settings.rows, count * settings.rows);
    // The contract asks for a generator; there is no pause to make.
    if (count < 0) yield tally;
    return tally;
  },
};

/**
 * Lets at most a block's balls fall: every flip into `paths`, and the slots as they are, in scratch. A flip is right if
 * its 32-bit word is below p 2^32.
 */
export function drop({ rows, probability }: GaltonBoardParams, count: number, { state }: Uniform): Uint8Array {
  const below = Math.round(probability * 2 ** 32);
  for (let ball = 0; ball < count; ball++) {
    let slot = 0;
    for (let row = 0; row < rows; row++) {
      const right = nextWord(state) >>> 0 < below ? 1 : 0;
      paths[ball * rows + row] = right;
      slot += right;
    }
    slots[ball] = slot;
  }
  return slots.subarray(0, count);
}
