import type { Masses, Population } from '../populations/population';
import { nodesOf } from './meanLaw/nodes';

const known = new WeakMap<Population, number>();

/**
 * E |X - mu|^3 / sigma^3, by quadrature or by summing masses; Infinity where the third moment is infinite, NaN where
 * there is no variance. At least 1.
 */
export function absoluteThirdMoment(population: Population): number {
  const { standardDeviation, skewness } = population.moments;
  if (!(standardDeviation > 0) || !Number.isFinite(standardDeviation)) return Number.NaN;
  if (!Number.isFinite(skewness)) return Number.POSITIVE_INFINITY;
  let moment = known.get(population);
  if (moment === undefined) {
    moment = rawMoment(population) / standardDeviation ** 3;
    known.set(population, moment);
  }
  return moment;
}

function rawMoment(population: Population): number {
  if (population.masses) return ofMasses(population.masses, population.moments.mean);
  return population.lattice ? summed(population) : integrated(population);
}

function ofMasses({ values, upTo, total }: Masses, mean: number): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    const count = (upTo[k] as number) - (k === 0 ? 0 : (upTo[k - 1] as number));
    sum += count * Math.abs((values[k] as number) - mean) ** 3;
  }
  return sum / total;
}

function integrated(population: Population): number {
  const { offset, weight } = nodesOf(population);
  const { mean } = population.moments;
  let sum =
    (population.atoms?.length ?? 0) > 0
      ? population.cdf(population.support[0]) * Math.abs(population.support[0] - mean) ** 3
      : 0;
  for (let k = 0; k < offset.length; k++) sum += (weight[k] as number) * Math.abs(offset[k] as number) ** 3;
  return sum;
}

function summed({ lattice, support, quantile, density, moments }: Population): number {
  const step = lattice?.step ?? 1;
  // Far enough that what is left adds nothing to a third moment.
  const end = Math.min(support[1], 2 * quantile(1 - 1e-15) - moments.mean);
  const start = Math.max(support[0], 2 * quantile(1e-15) - moments.mean);
  let sum = 0;
  for (let x = start; x <= end + step / 2; x += step) sum += density(x) * Math.abs(x - moments.mean) ** 3;
  return sum;
}
