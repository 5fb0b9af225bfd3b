import type { Population } from '../populations/population';
import { momentIndex } from '../theory/momentIndex';

/**
 * Below which power the width of an interval has a finite expectation (as `momentIndex` of a statistic). With known σ all
 * intervals of one n are as wide; those for a share stay within 0 and 1; others are as heavy as the sample's spread. The
 * bootstrap-t divides by the spread of its resamples. Of few draws a resample often lies wholly among k of the n, and those
 * are all within a width of ε with a chance like ε^(k - 1): then one end is a multiple of 1 / ε away.
 */
export function widthIndex(population: Population, interval: string, n: number, level: number): number {
  if (interval !== 't' && interval !== 'bootstrap' && interval !== 'bootstrap-t') return Number.POSITIVE_INFINITY;
  const heavy = momentIndex(population, 'standard-deviation', n);
  // Values that may be equal leave a resample without any spread, and its interval without an end: that is counted apart.
  if (interval !== 'bootstrap-t' || population.lattice || population.atoms) return heavy;
  return Math.min(heavy, closestThatCount(n, level) - 1);
}

/** The least k for which resamples among k given values come often enough to be an end of the interval. */
function closestThatCount(n: number, level: number): number {
  const often = (1 - level) / 2;
  let k = 1;
  while ((k / n) ** n <= often) k++;
  return k;
}
