import type { Moments, Population } from '../populations/population';
import { latticeOf } from './latticeOf';
import { countUpTo, type Sample } from './sample';

/**
 * A sample as a population: draws from it are draws with replacement, and its moments are those of the values themselves
 * (divisor n). Every law of `core/theory` holds for it as for any other discrete population.
 */
export function empiricalPopulation({ sorted, masses }: Sample): Population {
  const { values, upTo, total } = masses;
  const lattice = latticeOf(masses);
  const support = [sorted[0] as number, sorted.at(-1) as number] as const;
  // A lattice point that is computed may be off the decimal that is written by rounding.
  const size = Math.max(Math.abs(support[0]), Math.abs(support[1]));
  const tie = lattice && !Number.isInteger(lattice.step) ? Math.max(1e-9 * lattice.step, 2 ** -51 * size) : 0;

  const atMost = (x: number): number => {
    const k = countUpTo(values, x + tie);
    return k === 0 ? 0 : (upTo[k - 1] as number);
  };
  function quantile(probability: number): number {
    if (!(probability >= 0 && probability <= 1)) return Number.NaN;
    let rank = Math.max(1, Math.ceil(probability * total));
    // The product may round past a whole number; the CDF decides.
    if (rank > 1 && (rank - 1) / total >= probability) rank--;
    if (rank < total && rank / total < probability) rank++;
    return sorted[rank - 1] as number;
  }

  return {
    id: 'data',
    parameters: [],
    support,
    lattice,
    masses,
    moments: momentsOf(sorted),
    cdf: (x) => (Number.isNaN(x) ? Number.NaN : atMost(x) / total),
    quantile,
    density(x) {
      const k = countUpTo(values, x + tie) - 1;
      if (!(k >= 0 && (values[k] as number) >= x - tie)) return 0;
      return ((upTo[k] as number) - (k === 0 ? 0 : (upTo[k - 1] as number))) / total;
    },
    fill: (out, uniform, start = 0, end = out.length) => {
      for (let i = start; i < end; i++) out[i] = sorted[Math.floor(uniform() * total)] as number;
    },
  };
}

/** Moments with divisor n, in two passes about the mean; skewness and kurtosis are NaN where all values are the same. */
export function momentsOf(values: Float64Array): Moments {
  const count = values.length;
  const origin = values[0] as number;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (values[i] as number) - origin;
  const shift = sum / count;
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const deviation = (values[i] as number) - origin - shift;
    const square = deviation * deviation;
    first += deviation;
    second += square;
    third += square * deviation;
    fourth += square * square;
  }
  // What rounding has left of the mean counts three times in the cubes.
  const rest = first / count;
  const variance = second / count - rest * rest;
  const varies = values.some((value) => value !== origin);
  return {
    mean: origin + shift,
    standardDeviation: varies ? Math.sqrt(variance) : 0,
    skewness: varies ? (third / count - 3 * rest * variance) / variance ** 1.5 : Number.NaN,
    excessKurtosis: varies ? (fourth / count - (4 * rest * third) / count) / variance ** 2 - 3 : Number.NaN,
  };
}
