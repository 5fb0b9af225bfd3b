import { drawFromFinite } from './drawFromFinite';
import type { Drawing } from './experiment';
import { REPETITIONS_A_BLOCK } from './repetitionsABlock';
import { type SamplingTally, sampling } from './sampling';

/** How the lab draws: the worker's side. */
export const samplingDrawing: Drawing<typeof sampling.params, SamplingTally> = {
  ...sampling,

  *draw(settings, block, uniform) {
    const tally = sampling.begin(settings);
    const first = block * REPETITIONS_A_BLOCK;
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - first);
    yield* drawFromFinite(settings, { first, count }, uniform, tally);
    return tally;
  },
};
