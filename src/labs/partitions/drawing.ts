import { summarise } from '../../core/summaries/moments';
import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { model, ownBlocks } from './model';
import { keysPoints } from './points';
import { largestOf, spreadOf, spreadTable } from './spread';
import { emptyTally, type PartitionsTally } from './tally';

/** Throws in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 65_536;

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, PartitionsTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const tally = emptyTally(settings);
    const own = ownBlocks(settings);
    const point = keysPoints(settings)[block - own];
    const spread = spreadOf(point?.settings ?? settings);
    const summary = point ? tally.points[block - own] : tally.ratio;
    const times =
      point?.repetitions ?? Math.min(REPETITIONS_A_BLOCK, settings.repetitions - block * REPETITIONS_A_BLOCK);
    const loads = new Float64Array(settings.regions);
    const hot = new Float64Array(settings.regions);
    const largest = new Float64Array(Math.max(1, Math.floor(CHUNK / spread.cost)));
    for (let done = 0; done < times && summary; ) {
      const now = Math.min(largest.length, times - done);
      for (let i = 0; i < now; i++) {
        spreadTable(spread, loads, hot, uniform);
        largest[i] = largestOf(loads);
      }
      summarise(summary, largest, 0, now);
      done += now;
      if (!point) {
        tally.loads = loads.slice();
        tally.hot = hot.slice();
      }
      yield tally;
    }
    return tally;
  },
};
