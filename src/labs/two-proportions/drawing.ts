import { countInto } from '../../core/summaries/bins';
import type { Drawing } from '../../experiments/experiment';
import { newest } from '../../experiments/newest';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { comparer, finderOf } from './compare';
import { model } from './model';
import { emptyTally, LATEST, type TwoProportionsTally } from './tally';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, TwoProportionsTally> = {
  ...model,

  // biome-ignore lint/correctness/useYield: a block is two draws a comparison, far below what a host waits for.
  *draw(settings, block, uniform) {
    const tally = emptyTally(settings);
    const draw = comparer(settings);
    const finds = finderOf(settings);
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - block * REPETITIONS_A_BLOCK);
    const sides: Record<'quiet' | 'found', number[]> = { quiet: [], found: [] };
    const latest: number[] = [];
    for (let i = 0; i < count; i++) {
      const drawn = draw(uniform);
      const difference = drawn.a - drawn.b;
      const found = finds(drawn);
      sides[found ? 'found' : 'quiet'].push(difference);
      if (difference > 0) tally.aheadA++;
      else if (difference < 0) tally.aheadB++;
      if (found) tally[difference > 0 ? 'foundA' : 'foundB']++;
      if (i >= count - LATEST) latest.push(difference, found ? 1 : 0);
    }
    tally.count = count;
    countInto(tally.quiet, Float64Array.from(sides.quiet));
    countInto(tally.found, Float64Array.from(sides.found));
    tally.latest = newest(tally.latest, Float64Array.from(latest), 2 * LATEST);
    return tally;
  },
};
