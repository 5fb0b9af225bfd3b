import { proportionCoverage } from '../core/theory/proportionCoverage';
import { type CoverageParams, coverage } from './coverage';
import { coverageChunks } from './coverageChunks';
import { coveragePoints, isExact, parameterOf } from './coveragePoints';
import type { CoverageTally } from './coverageTally';
import type { Drawing } from './experiment';
import { simulateCoverage } from './simulateCoverage';

/** How the lab draws: the worker's side. */
export const coverageDrawing: Drawing<typeof coverage.params, CoverageTally> = {
  ...coverage,

  *draw(settings, block, uniform) {
    const tally = coverage.begin(settings);
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
