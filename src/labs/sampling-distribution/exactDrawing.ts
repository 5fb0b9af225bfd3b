import type { Drawing } from '../../experiments/experiment';
import { drawing } from './drawing';
import { exactLayer } from './exactLayer';
import { gridOf, type model, type SamplingDistributionTally } from './model';

/** The same draws, and with the first block the law itself. Apart, because that brings much code with it. */
export const exactDrawing: Drawing<typeof model.params, SamplingDistributionTally> = {
  ...drawing,

  *draw(settings, block, uniform) {
    const tally = yield* drawing.draw(settings, block, uniform);
    if (block === 0 && settings.exact === 'on') {
      yield tally;
      tally.exact = exactLayer(settings.population, settings.statistic, settings.n, gridOf(settings, settings.n));
    }
    return tally;
  },
};
