import { exactLayer } from './exactLayer';
import type { Drawing } from './experiment';
import { gridOf, type SamplingDistributionTally, type samplingDistribution } from './samplingDistribution';
import { samplingDistributionDrawing } from './samplingDistributionDrawing';

/** The same draws, and with the first block the law itself. Apart, because that brings much code with it. */
export const samplingDistributionExactDrawing: Drawing<typeof samplingDistribution.params, SamplingDistributionTally> =
  {
    ...samplingDistributionDrawing,

    *draw(settings, block, uniform) {
      const tally = yield* samplingDistributionDrawing.draw(settings, block, uniform);
      if (block === 0 && settings.exact === 'on') {
        yield tally;
        tally.exact = exactLayer(settings.population, settings.statistic, settings.n, gridOf(settings, settings.n));
      }
      return tally;
    },
  };
