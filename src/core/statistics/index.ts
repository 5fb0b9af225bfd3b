import { max } from './max';
import { mean } from './mean';
import { median } from './median';
import { min } from './min';
import { percentile90 } from './percentile90';
import { proportionAbove } from './proportionAbove';
import { skewness } from './skewness';
import { standardDeviation } from './standardDeviation';
import type { Statistic } from './statistic';
import { sum } from './sum';
import { trimmedMean } from './trimmedMean';
import { variance } from './variance';

/** Every statistic, in the order of the menus. */
export const STATISTICS: readonly Statistic[] = [
  mean,
  sum,
  median,
  standardDeviation,
  variance,
  proportionAbove,
  min,
  max,
  trimmedMean,
  percentile90,
  skewness,
];

/** The statistic of an id. Throws a RangeError when there is none. */
export function statisticOf(id: string): Statistic {
  const statistic = STATISTICS.find((candidate) => candidate.id === id);
  if (!statistic) throw new RangeError(`there is no statistic "${id}"`);
  return statistic;
}
