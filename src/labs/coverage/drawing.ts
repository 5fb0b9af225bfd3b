import { proportionCoverage } from '../../core/theory/proportionCoverage';
import type { Drawing } from '../../experiments/experiment';
import { coverageChunks } from './chunks';
import { type CoverageParams, model } from './model';
import { coveragePoints, isExact, parameterOf } from './points';
import { simulateCoverage } from './simulate';
import type { CoverageTally } from './tally';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, CoverageTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const tally = model.begin(settings);
    const chunk = coverageChunks(settings)[block];
    if (chunk) yield* simulateCoverage(settings, chunk, uniform, tally);
    else if (isExact(settings)) compute(settings, tally);
    return tally;
  },
};

function compute(settings: CoverageParams, tally: CoverageTally): void {
  const p = parameterOf(settings);
  coveragePoints(settings).forEach((point, i) => {
    const exact = proportionCoverage(settings.interval, p, point.n, Number(settings.level));
    tally.missedBelow[i] = exact.missedBelow;
    tally.missedAbove[i] = exact.missedAbove;
  });
}
