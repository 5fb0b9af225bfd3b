import { type AliasTable, aliasTable, fillFromAliasTable } from '../draws/aliasTable';
import { OWN } from '../populations/ownThere';
import type { Masses, Moments, Population } from '../populations/population';
import { latticeOf } from './latticeOf';
import { countUpTo, type Sample } from './sample';

/**
 * A sample as a population: draws from it are draws with replacement, and its moments are those of the values themselves
 * (divisor n). Every law of `core/theory` holds for it as for any other discrete population.
 */
export const empiricalPopulation = ({ sorted, masses }: Sample): Population =>
  populationOfMasses(masses, momentsOf(sorted));

/** The same from different values and how many have each; weights need not be whole. */
export function populationOfMasses(masses: Masses, moments = momentsOf(masses.values, masses.upTo)): Population {
  const { values, upTo, total } = masses;
  const lattice = latticeOf(masses);
  const support = [values[0] as number, values.at(-1) as number] as const;
  // A lattice point that is computed may be off the decimal that is written by rounding.
  const size = Math.max(Math.abs(support[0]), Math.abs(support[1]));
  const tie = lattice && !Number.isInteger(lattice.step) ? Math.max(1e-9 * lattice.step, 2 ** -51 * size) : 0;
  let table: AliasTable | null = null;

  const atMost = (x: number): number => {
    const k = countUpTo(values, x + tie);
    return k === 0 ? 0 : (upTo[k - 1] as number);
  };
  function quantile(probability: number): number {
    if (!(probability >= 0 && probability <= 1)) return Number.NaN;
    let [low, high] = [0, values.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) / total >= probability) high = middle;
      else low = middle + 1;
    }
    return values[low] as number;
  }

  return {
    id: OWN,
    parameters: [],
    support,
    lattice,
    masses,
    moments,
    cdf: (x) => (Number.isNaN(x) ? Number.NaN : atMost(x) / total),
    quantile,
    density(x) {
      const k = countUpTo(values, x + tie) - 1;
      if (!(k >= 0 && (values[k] as number) >= x - tie)) return 0;
      return ((upTo[k] as number) - (k === 0 ? 0 : (upTo[k - 1] as number))) / total;
    },
    fill: (out, uniform, start = 0, end = out.length) => {
      table ??= aliasTable(values, countsOf(masses));
      fillFromAliasTable(table, out, uniform, start, end);
    },
  };
}

/** How many individuals have each value. */
const countsOf = ({ upTo }: Masses): Float64Array =>
  upTo.map((count, k) => count - (k > 0 ? (upTo[k - 1] as number) : 0));

/**
 * Moments with divisor n, in two passes about the mean; skewness and kurtosis are NaN where all values are the same. Each
 * value counts once, or as often as `upTo` says, the counts up to each.
 */
export function momentsOf(values: Float64Array, upTo?: Float64Array): Moments {
  const count = upTo ? (upTo.at(-1) as number) : values.length;
  const times = (i: number): number => (upTo ? (upTo[i] as number) - (i === 0 ? 0 : (upTo[i - 1] as number)) : 1);
  const origin = values[0] as number;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += times(i) * ((values[i] as number) - origin);
  const shift = sum / count;
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const weight = times(i);
    const deviation = (values[i] as number) - origin - shift;
    const square = deviation * deviation;
    first += weight * deviation;
    second += weight * square;
    third += weight * square * deviation;
    fourth += weight * square * square;
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
