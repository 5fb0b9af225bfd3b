import { fillFromAliasTable } from '../../core/draws/aliasTable';
import { countTable } from '../../core/draws/fillCounts';
import { hypergeometricWeights } from '../../core/draws/hypergeometric';
import { emptySummary, summarise } from '../../core/summaries/moments';
import { bandEdge } from '../../core/theory/bandEdge';
import type { Uniform } from '../../core/uniform';
import type { Drawing } from '../../experiments/experiment';
import { memo } from '../../experiments/memo';
import { newest } from '../../experiments/newest';
import { LATEST_SURVEYS, type MarginOfErrorParams, type MarginOfErrorTally, model, SURVEYS_A_BLOCK } from './model';
import { surveyed } from './surveyed';
import { peopleOf } from './wholePeople';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, MarginOfErrorTally> = {
  ...model,

  // biome-ignore lint/correctness/useYield: a block is 1,000 draws, so there is nothing to pause for.
  *draw(settings, block, uniform) {
    const count = Math.min(SURVEYS_A_BLOCK, settings.repetitions - block * SURVEYS_A_BLOCK);
    const shares = drawShares(settings, count, uniform);
    const { share, margin } = surveyed(settings);
    const edge = bandEdge(share, margin);
    let within = 0;
    for (const found of shares) if (Math.abs(found - share) <= edge) within++;
    return {
      summary: summarise(emptySummary(), shares),
      within,
      latest: newest(new Float64Array(0), shares, LATEST_SURVEYS),
    };
  },
};

/** The shares that `count` surveys find. */
export function drawShares({ N, n, proportion }: MarginOfErrorParams, count: number, uniform: Uniform): Float64Array {
  const shares = new Float64Array(count);
  fillFromAliasTable(lawOf(N, peopleOf(proportion, N), n), shares, uniform, 0, count);
  return shares.map((people) => people / n);
}

const lawOf = memo(
  4,
  (...key: [number, number, number]) => key.join('|'),
  (...key) => countTable(hypergeometricWeights(...key)),
);
