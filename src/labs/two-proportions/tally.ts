import { createBins, type FixedBins, mergeBins } from '../../core/summaries/bins';
import { newest } from '../../experiments/newest';
import { gridOf } from './grid';
import type { TwoProportionsParams } from './params';

/** How many of the newest comparisons are kept as single dots, each with whether a winner is found (1) or not (0). */
export const LATEST = 200;

/** Comparisons over repetitions, by how many questions more A got right. Plain data. */
export interface TwoProportionsTally {
  count: number;
  /** Without a winner by the test, and with one: a bin each whole number. */
  quiet: FixedBins;
  found: FixedBins;
  foundA: number;
  foundB: number;
  aheadA: number;
  aheadB: number;
  latest: Float64Array;
}

/** The tally of no comparisons. */
export function emptyTally(settings: TwoProportionsParams): TwoProportionsTally {
  const { first, size } = gridOf(settings);
  const bins = (): FixedBins => createBins(first - 0.5, 1, size);
  return {
    count: 0,
    quiet: bins(),
    found: bins(),
    foundA: 0,
    foundB: 0,
    aheadA: 0,
    aheadB: 0,
    latest: new Float64Array(0),
  };
}

/** Adds the tally of the comparisons that follow, in place. */
export function mergeTallies(tally: TwoProportionsTally, next: TwoProportionsTally): TwoProportionsTally {
  mergeBins(tally.quiet, next.quiet);
  mergeBins(tally.found, next.found);
  for (const name of ['count', 'foundA', 'foundB', 'aheadA', 'aheadB'] as const) tally[name] += next[name];
  tally.latest = newest(tally.latest, next.latest, 2 * LATEST);
  return tally;
}
