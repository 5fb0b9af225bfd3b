import { createPopulation } from '../../core/populations/index';
import { hasLawOfMean, lawOfMean } from '../../core/theory/meanLaw/index';
import { normalityGap } from '../../core/theory/normalityGap';
import { stableLimit } from '../../core/theory/stableLimit';
import type { BinGrid } from '../../experiments/binGrid';
import { type ExactLayer, noLayer } from './noLayer';

/** Computes the layer: up to some twenty milliseconds, so it is done where drawing is done. */
export function exactLayer(text: string, statistic: string, n: number, { lo, width, size }: BinGrid): ExactLayer {
  if (statistic !== 'mean' && statistic !== 'sum') return noLayer();
  const population = createPopulation(text);
  const scale = statistic === 'sum' ? n : 1;
  const at = (cdf: (x: number) => number) =>
    Float64Array.from({ length: size + 1 }, (_, i) => cdf((lo + i * width) / scale));
  if (hasLawOfMean(population)) {
    const law = lawOfMean(population, n);
    return { cdf: at(law.cdfBefore), gap: normalityGap(population, n).gap, basis: 'exact' };
  }
  const limit = stableLimit(population);
  if (!limit) return noLayer();
  // A Cauchy's mean is a Cauchy at every n, not only in the limit.
  return { cdf: at((x) => limit.cdf(x, n)), gap: Number.NaN, basis: population.id === 'cauchy' ? 'exact' : 'limit' };
}
