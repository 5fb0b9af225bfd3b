import { satterthwaite } from '../../core/comparison/welch';
import { welchCritical } from '../../core/comparison/welchCritical';
import { studentCriticalValue } from '../../core/intervals/criticalValue';
import { studentTCdf } from '../../core/special/studentT';
import type { Pair } from './charts/pairsFrame';
import type { Compared } from './compared';
import { KEPT_EACH, type TwoMeansTally } from './tally';

/** The newest comparisons as a team sees them: both t intervals at a level, that of the difference, and Welch's p-value. */
export function pairsOf({ newest }: TwoMeansTally, { a, b }: Compared, level: number): readonly Pair[] {
  const [reachA, reachB] = [studentCriticalValue(level, a.n), studentCriticalValue(level, b.n)];
  const critical = welchCritical(level, a.n, b.n);
  return Array.from({ length: newest.length / KEPT_EACH }, (_, i) => {
    const row = newest.subarray(i * KEPT_EACH, (i + 1) * KEPT_EACH);
    const [meanA, meanB, errorA, errorB] = row as unknown as [number, number, number, number];
    const [halfA, halfB] = [reachA * Math.sqrt(errorA), reachB * Math.sqrt(errorB)];
    const difference = meanB - meanA;
    const degreesOfFreedom = satterthwaite(errorA, a.n, errorB, b.n);
    const standardError = Math.sqrt(errorA + errorB);
    const half = critical(degreesOfFreedom) * standardError;
    const pValue = pValueOf(difference, standardError, degreesOfFreedom);
    return {
      lowA: meanA - halfA,
      highA: meanA + halfA,
      lowB: meanB - halfB,
      highB: meanB + halfB,
      difference,
      low: difference - half,
      high: difference + half,
      pValue,
      significant: pValue < 1 - level,
      overlap: Math.abs(difference) <= halfA + halfB,
    };
  });
}

function pValueOf(difference: number, standardError: number, degreesOfFreedom: number): number {
  if (difference === 0) return 1;
  if (standardError === 0) return 0;
  return 2 * studentTCdf(-Math.abs(difference) / standardError, degreesOfFreedom);
}
