import { summarise } from '../../core/summaries/moments';
import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { model } from './model';
import { type ChurnWindowTally, emptyTally, SHOWN } from './tally';
import { isFlagged, userDraws } from './users';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, ChurnWindowTally> = {
  ...model,

  // biome-ignore lint/correctness/useYield: a block is a handful of draws a user, far below what a host waits for.
  *draw(settings, block, uniform) {
    const tally = emptyTally();
    const next = userDraws(settings, uniform);
    const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - block * REPETITIONS_A_BLOCK);
    const delays: number[] = [];
    for (let i = 0; i < count; i++) {
      const shown = block === 0 && i < SHOWN;
      const user = next(shown);
      if (shown) tally.shown.push(user);
      const flagged = isFlagged(user);
      if (user.left < 0) {
        if (flagged) tally.activeFlagged++;
        continue;
      }
      tally.gone++;
      if (flagged) tally.goneFlagged++;
      // Who had been silent for longer already is called gone at once.
      delays.push(Math.max(0, user.window - (user.silence - user.left)));
    }
    tally.count = count;
    summarise(tally.delay, Float64Array.from(delays));
    return tally;
  },
};
