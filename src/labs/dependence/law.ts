import { createPopulation } from '../../core/populations/index';
import type { Population } from '../../core/populations/population';
import { normalCdf } from '../../core/special/normal';
import { dependentCoverage } from '../../core/theory/dependentCoverage';
import { autocorrelatedInflation, clusteredInflation } from '../../core/theory/effectiveSampleSize';
import { type BinGrid, binGrid } from '../../experiments/binGrid';
import type { Domain } from '../../experiments/frame';
import type { DependenceParams } from './params';

/** The heavy tails among the troubles. */
const HEAVY: Readonly<Record<string, string>> = { cauchy: 'cauchy:0,1', pareto: 'pareto:1.5' };

/** The population of a trouble with heavy tails; null where observations are standard normal. */
export const heavyPopulation = (trouble: string): Population | null =>
  HEAVY[trouble] === undefined ? null : createPopulation(HEAVY[trouble]);

type Conditions = Pick<DependenceParams, 'trouble' | 'n' | 'rho' | 'cluster' | 'icc' | 'drift' | 'level'>;

/** How much larger the variance of the mean is than independence promises; NaN for heavy tails. */
export function inflationOf({ trouble, n, rho, cluster, icc }: Conditions): number {
  if (heavyPopulation(trouble)) return Number.NaN;
  if (trouble === 'autocorrelation') return autocorrelatedInflation(n, rho);
  return trouble === 'clusters' ? clusteredInflation(n, cluster, icc) : 1;
}

/** The figure that is asked for: the mean of the population, of one that drifts its mean at the last observation. */
export function parameterOf({ trouble, n, drift }: Conditions): number {
  const heavy = heavyPopulation(trouble);
  if (heavy) return heavy.moments.mean;
  return trouble === 'drift' ? (drift / 100) * (n - 1) : 0;
}

/** Whether the mean really moves: at its harmless end a drift is none. */
export const drifts = ({ trouble, drift }: Pick<Conditions, 'trouble' | 'drift'>): boolean =>
  trouble === 'drift' && drift !== 0;

/** n counted in independent draws; NaN where no number of those is as good. */
export function effectiveSizeOf(conditions: Conditions): number {
  return drifts(conditions) ? Number.NaN : conditions.n / inflationOf(conditions);
}

/** Expectation of the mean of n; NaN where there is none. */
export function expectationOf(conditions: Conditions): number {
  return conditions.trouble === 'drift' ? parameterOf(conditions) / 2 : parameterOf(conditions);
}

/** How often the interval covers, exactly; NaN where no formula gives it. */
export function exactCoverageOf(conditions: Conditions): number {
  if (heavyPopulation(conditions.trouble)) return Number.NaN;
  const bias = (expectationOf(conditions) - parameterOf(conditions)) * Math.sqrt(conditions.n);
  return dependentCoverage(Number(conditions.level), inflationOf(conditions), bias);
}

/** P(mean of n <= x), exactly; null where it is not known. */
export function lawOf(conditions: Conditions): ((x: number) => number) | null {
  if (conditions.trouble === 'pareto') return null;
  // The mean of Cauchy draws is distributed like one of them.
  const heavy = heavyPopulation(conditions.trouble);
  if (heavy) return heavy.cdf;
  const scale = Math.sqrt(inflationOf(conditions) / conditions.n);
  const mean = expectationOf(conditions);
  return (x) => normalCdf((x - mean) / scale);
}

/** Round lengths of half an axis, so that it seldom changes while a slider moves. */
const ROUND = [1, 2, 5];

function roundUp(length: number): number {
  const unit = 10 ** Math.floor(Math.log10(length));
  return (ROUND.find((one) => one * unit >= length * (1 - 1e-12)) ?? 10) * unit;
}

/** The axis of the means: wide enough for what is promised and for what is. */
export function meansDomain(conditions: Conditions): Domain {
  const { trouble, n } = conditions;
  if (trouble === 'cauchy') return [-10, 10];
  if (trouble === 'pareto') {
    const reach = roundUp(5 * n ** (-1 / 3));
    return [Math.max(1, 3 - reach), 3 + 2 * reach];
  }
  const half = roundUp((3.2 * Math.sqrt(Math.max(1, inflationOf(conditions)))) / Math.sqrt(n));
  return [
    -half,
    expectationOf(conditions) + (trouble === 'drift' ? Math.max(half, parameterOf(conditions) / 2) : half),
  ];
}

/** No mean lies so many standard deviations from its expectation. */
const FARTHEST = 8;
/** An axis of more scales than this is too long for bins all over it. */
const LONG = 400;

/** The bins of the means. Under a steep drift they are a needle on a long axis: there, only where means can be. */
export function meansGrid(conditions: Conditions): BinGrid {
  const [low, high] = meansDomain(conditions);
  const narrow = Math.sqrt(Math.min(1, inflationOf(conditions)) / conditions.n);
  const scale = Math.min(Number.isNaN(narrow) ? Number.POSITIVE_INFINITY : narrow, (high - low) / 6);
  if (high - low > LONG * scale) {
    return binGrid({ centre: expectationOf(conditions), scale, reach: FARTHEST }, [low, high], null);
  }
  return binGrid({ centre: (low + high) / 2, scale, reach: (high - low) / 2 / scale }, [low, high], null);
}
