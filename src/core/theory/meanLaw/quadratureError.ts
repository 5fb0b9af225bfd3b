import type { Population } from '../../populations/population';
import { nodesOf } from './nodes';

const known = new WeakMap<Population, number>();

/**
 * What the quadrature of a transform can add to the error of a distribution function: its error in the total, in the
 * mean (in standard deviations), and its relative error in the variance times the largest |z phi(z)| / 2; that last
 * only where the fourth moment is finite, else the variance lies too far out to be compared with.
 * Nothing where the transform is a formula or a sum of masses.
 */
export function quadratureError(population: Population): number {
  if (population.lattice || population.sumOf || population.masses) return 0;
  let error = known.get(population);
  if (error === undefined) {
    const { offset, weight } = nodesOf(population);
    const { mean, standardDeviation, excessKurtosis } = population.moments;
    // An atom lies at the lower end.
    const lowest = population.support[0];
    const atom = population.atoms?.length ? population.cdf(lowest) : 0;
    const from = atom > 0 ? lowest - mean : 0;
    let [total, first, second] = [atom, atom * from, atom * from ** 2];
    for (let k = 0; k < offset.length; k++) {
      const [w, y] = [weight[k] as number, offset[k] as number];
      total += w;
      first += w * y;
      second += w * y * y;
    }
    const variance = Number.isFinite(excessKurtosis) ? second / standardDeviation ** 2 - 1 : 0;
    error = Math.abs(total - 1) + Math.abs(first / standardDeviation) + 0.121 * Math.abs(variance);
    known.set(population, error);
  }
  return error;
}
