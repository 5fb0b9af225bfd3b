import type { Population } from '../../populations/population';
import type { MeanLaw } from './meanLaw';

/** The law of a mean whose sum belongs to a known family, or of a single draw. */
export function closedLaw(population: Population, n: number, sum: Population): MeanLaw {
  const { moments, lattice } = population;
  const tie = lattice ? 1e-6 * lattice.step : 0;
  const cdf = (x: number) => sum.cdf(n * x + tie);
  const jumps = lattice !== null || (n === 1 && (population.atoms?.length ?? 0) > 0);
  return {
    sampleSize: n,
    mean: moments.mean,
    standardError: moments.standardDeviation / Math.sqrt(n),
    method: 'closed',
    errorBound: 1e-12,
    lattice: lattice && { offset: lattice.offset, step: lattice.step / n },
    atoms: n === 1 ? (population.atoms ?? []) : [],
    cdf,
    cdfBefore: jumps ? (x) => sum.cdf(n * x - (lattice ? tie : Math.max(Math.abs(x), 1) * 1e-12)) : cdf,
  };
}
