import { excessKurtosisOf, meanOf, skewnessOf, standardDeviationOf } from '../core/summaries/derived';
import { type ShapeSpread, shapeSpread } from '../core/summaries/shapeSpread';
import { errorOf } from '../experiments/errorOf';
import type { Bins, Domain, Readout } from '../experiments/frame';
import type { StatisticTally } from '../experiments/statisticTally';
import type { DistributionFrame } from './distributionFrame';

/** The theory of a statistic; NaN where there is none. */
export interface StatisticTheory {
  readonly parameter: number;
  readonly mean: number;
  readonly standardError: number;
  readonly basis: 'exact' | 'asymptotic' | 'none';
}

/** The normal that theory lays over a distribution; null where it gives none. */
export function normalOf({ mean, standardError, basis }: StatisticTheory): DistributionFrame['normal'] {
  if (basis === 'none' || !Number.isFinite(mean) || !(standardError > 0) || !Number.isFinite(standardError))
    return null;
  return { mean, standardError, basis };
}

const shapes = new WeakMap<Float64Array, ShapeSpread>();

/** The first 10,000 statistics say how much the shape of all varies; remembered while they stay the same. */
function shapeOf(raw: Float64Array): ShapeSpread {
  const shape = shapes.get(raw) ?? shapeSpread(raw);
  shapes.set(raw, shape);
  return shape;
}

/**
 * The figures beside a distribution: empirical with Monte Carlo error, theoretical beside them. The index says which
 * powers of the statistic have an expectation (core/theory/momentIndex.ts).
 */
export function distributionReadouts(
  { summary, raw }: StatisticTally,
  theory: StatisticTheory,
  momentIndex: number,
): readonly Readout[] {
  const shape = shapeOf(raw);
  const mean = meanOf(summary);
  const standardError = standardDeviationOf(summary);
  const skewness = skewnessOf(summary, shape.skewness);
  const excessKurtosis = excessKurtosisOf(summary, shape.excessKurtosis);
  const inTheory = { role: 'theory', ...(theory.basis === 'asymptotic' && { forLargeN: true }) } as const;
  return [
    { name: 'repetitions', role: 'statistic', value: summary.count, format: 'integer' },
    { name: 'mean', role: 'statistic', value: mean.value, ...errorOf(mean.error, 1, momentIndex) },
    { name: 'expectedValue', ...inTheory, value: theory.mean },
    {
      name: 'standardError',
      role: 'statistic',
      value: standardError.value,
      ...errorOf(standardError.error, 2, momentIndex),
    },
    { name: 'theoreticalStandardError', ...inTheory, value: theory.standardError },
    { name: 'skewness', role: 'statistic', value: skewness.value, ...errorOf(skewness.error, 3, momentIndex) },
    {
      name: 'excessKurtosis',
      role: 'statistic',
      value: excessKurtosis.value,
      ...errorOf(excessKurtosis.error, 4, momentIndex),
    },
  ];
}

/** What (statistic - mean) / standard error is taken with: theory, or the repetitions where theory has none. */
export function standardiser(tally: StatisticTally, theory: StatisticTheory): { mean: number; scale: number } {
  const normal = normalOf(theory);
  if (normal) return { mean: normal.mean, scale: normal.standardError };
  const scale = standardDeviationOf(tally.summary).value;
  return { mean: tally.summary.mean, scale: scale > 0 ? scale : 1 };
}

/** Bins on the standardised axis: the same counts between moved edges. */
export function standardisedBins(bins: Bins, { mean, scale }: { mean: number; scale: number }): Bins {
  return { ...bins, lo: (bins.lo - mean) / scale, width: bins.width / scale };
}

/** The standardised distribution shares one axis at every n. */
export const STANDARDISED_DOMAIN: Domain = [-4.5, 4.5];
