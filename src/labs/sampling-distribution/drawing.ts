import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { drawsDirectly } from './drawsDirectly';
import { blocksOf, model, type SamplingDistributionTally } from './model';
import { drawRepetitions, illustrate } from './repetitions';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, SamplingDistributionTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const first = (block % blocksOf(settings)) * REPETITIONS_A_BLOCK;
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - first);
    const tally = model.begin(settings);
    if (block < blocksOf(settings)) {
      yield* drawRepetitions(settings, settings.n, { first, count }, uniform, tally.main, tally);
      if (first === 0 && drawsDirectly(settings, settings.n)) yield* illustrate(settings, settings.n, tally);
    } else if (tally.pinned) {
      const aside = { sample: tally.sample, sampleStatistic: Number.NaN, recent: tally.recent };
      const drawing = drawRepetitions(settings, settings.pin, { first, count }, uniform, tally.pinned, aside);
      while (!drawing.next().done) yield tally;
    }
    return tally;
  },
};
