import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { drawFromFinite } from './drawFromFinite';
import { model } from './model';
import type { SamplingTally } from './tally';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, SamplingTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const tally = model.begin(settings);
    const first = block * REPETITIONS_A_BLOCK;
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - first);
    yield* drawFromFinite(settings, { first, count }, uniform, tally);
    return tally;
  },
};
