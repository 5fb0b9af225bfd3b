import { normalCriticalValue } from '../../core/intervals/criticalValue';
import { failedBy } from '../../core/lifetimes/weibullLife';
import { summarise } from '../../core/summaries/moments';
import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { LEVEL, lateAge, type Settings, watchedOf } from './asked';
import { estimatesOf } from './estimates';
import { model } from './model';
import { studier } from './study';
import { AVERAGED, emptyTally, type LifetimesTally } from './tally';

/** Rows in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 50_000;

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, LifetimesTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const tally = emptyTally();
    const study = studier(settings);
    const holds = holderOf(settings);
    const late = lateAge(settings);
    const times = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - block * REPETITIONS_A_BLOCK);
    const together = Math.max(1, Math.floor(CHUNK / settings.n));
    const values = AVERAGED.map(() => new Float64Array(together));
    while (tally.count < times) {
      const now = Math.min(together, times - tally.count);
      // Studies without an estimate are left out of its average.
      const filled = AVERAGED.map(() => 0);
      for (let i = 0; i < now; i++) {
        const drawn = study(uniform);
        const estimates = estimatesOf(drawn, late);
        AVERAGED.forEach((name, k) => {
          const value = estimates[name];
          if (!Number.isNaN(value)) (values[k] as Float64Array)[(filled[k] as number)++] = value;
        });
        if (holds(estimates.kaplanMeier, estimates.error)) tally.held++;
        if (i === now - 1) {
          tally.failed = drawn.failed.slice();
          tally.unfinished = drawn.unfinished.slice();
        }
      }
      AVERAGED.forEach((name, k) => {
        summarise(tally.averages[name], values[k] as Float64Array, 0, filled[k]);
      });
      tally.count += now;
      yield tally;
    }
    return tally;
  },
};

/** Whether Greenwood's interval of a study holds the truth. Where all have failed there is none. */
function holderOf(settings: Settings) {
  const z = normalCriticalValue(LEVEL);
  const truth = failedBy(watchedOf(settings).life, lateAge(settings));
  return (estimate: number, error: number): boolean => Math.abs(estimate - truth) <= z * error;
}
