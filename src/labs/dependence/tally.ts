import { emptyStatisticTally, mergeStatisticTallies, type StatisticTally } from '../../experiments/statisticTally';
import { meansGrid } from './law';
import type { DependenceParams } from './params';

/** Plain data. */
export interface DependenceTally {
  means: StatisticTally;
  /** How many intervals hold the parameter. */
  held: number;
  /** Peeking: how many runs raise their first alarm at each look. */
  firstAlarms: Float64Array;
  /** The exact chance of an alarm by each look, for the table under any trouble; it comes with the first block. */
  exactAlarms: Float64Array;
  /** The newest sample, in the order drawn. */
  sample: Float64Array;
  /** The Pareto row of the table: how many intervals were drawn for it and how many hold. */
  companion: { count: number; held: number };
}

/** The tally of no repetitions. */
export function emptyDependenceTally(settings: DependenceParams): DependenceTally {
  const looks = settings.trouble === 'peeking' ? settings.looks : 0;
  return {
    means: emptyStatisticTally(meansGrid(settings)),
    held: 0,
    firstAlarms: new Float64Array(looks),
    exactAlarms: new Float64Array(0),
    sample: new Float64Array(0),
    companion: { count: 0, held: 0 },
  };
}

/** Adds the tally of the repetitions that follow, in place. */
export function mergeDependenceTallies(tally: DependenceTally, next: DependenceTally): void {
  mergeStatisticTallies(tally.means, next.means);
  tally.held += next.held;
  tally.firstAlarms = tally.firstAlarms.map((count, look) => count + (next.firstAlarms[look] as number));
  if (next.exactAlarms.length > 0) tally.exactAlarms = next.exactAlarms;
  if (next.sample.length > 0) tally.sample = next.sample;
  tally.companion.count += next.companion.count;
  tally.companion.held += next.companion.held;
}
