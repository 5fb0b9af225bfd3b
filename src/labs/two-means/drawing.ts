import { satterthwaite } from '../../core/comparison/welch';
import { welchCritical } from '../../core/comparison/welchCritical';
import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { addComparisons } from './add';
import { compare } from './compare';
import { comparedOf } from './compared';
import { gridsOf } from './grids';
import { model, ownBlocks } from './model';
import { powerPoints } from './points';
import { emptyTally, type TwoMeansTally } from './tally';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, TwoMeansTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const tally = emptyTally(settings);
    const compared = comparedOf(settings);
    const level = Number(settings.level);
    const own = ownBlocks(settings);
    if (block < own) {
      const count = Math.min(REPETITIONS_A_BLOCK, settings.repetitions - block * REPETITIONS_A_BLOCK);
      const critical = welchCritical(level, compared.a.n, compared.b.n);
      const { effects } = gridsOf(settings);
      for (const drawn of compare(compared, count, uniform)) {
        addComparisons(tally, drawn, { compared, level, critical, effects });
        yield tally;
      }
      return tally;
    }
    const index = block - own;
    const point = powerPoints(settings)[index];
    if (!point) return tally;
    const { nA, nB, repetitions } = point;
    const critical = welchCritical(level, nA, nB);
    const [a, b] = [
      { ...compared.a, n: nA },
      { ...compared.b, n: nB },
    ];
    for (const { count, meanA, meanB, errorA, errorB } of compare({ a, b }, repetitions, uniform)) {
      let significant = 0;
      for (let i = 0; i < count; i++) {
        const [eA, eB] = [errorA[i] as number, errorB[i] as number];
        const difference = (meanB[i] as number) - (meanA[i] as number);
        if (Math.abs(difference) > critical(satterthwaite(eA, nA, eB, nB)) * Math.sqrt(eA + eB)) significant++;
      }
      tally.pointRepetitions[index] = (tally.pointRepetitions[index] as number) + count;
      tally.pointSignificant[index] = (tally.pointSignificant[index] as number) + significant;
      yield tally;
    }
    return tally;
  },
};
