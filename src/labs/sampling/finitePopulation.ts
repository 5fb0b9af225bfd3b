import { createPopulation } from '../../core/populations/index';
import { memo } from '../../experiments/memo';
import { knotRanks } from './knotRanks';

/** Populations up to this size are shown as individuals. */
export const SHOWN_INDIVIDUALS = 2_500;

/**
 * N individuals with fixed values, ascending by index: individual i has the quantile of (i + 1/2) / N. Up to 2,500 all of
 * them are written down, above that some thousands (`ranks`); the values of the rest lie on straight lines between those.
 */
export interface FinitePopulation {
  readonly size: number;
  /** Who is written down, ascending, the first and the last among them. */
  readonly ranks: Uint32Array;
  /** The value of each of these, ascending. */
  readonly values: Float64Array;
  /** The last entry of `ranks` that is no larger than the first index of each of equally many individuals. */
  readonly guide: Uint32Array;
}

/** Into so many parts of equal size the index is cut, to find its neighbours in `ranks` at once. */
const PARTS = 4_096;

/** The finite population of a size; remembered, since quantiles are dear. */
export const finitePopulation: (text: string, size: number) => FinitePopulation = memo(
  4,
  (text, size) => `${text}|${size}`,
  (text, size) => {
    const population = createPopulation(text);
    const ranks =
      size <= SHOWN_INDIVIDUALS ? Uint32Array.from({ length: size }, (_, i) => i) : knotRanks(population, size);
    const values = Float64Array.from(ranks, (rank) => population.quantile((rank + 0.5) / size));
    return { size, ranks, values, guide: guideTo(ranks, size) };
  },
);

function guideTo(ranks: Uint32Array, size: number): Uint32Array {
  let at = 0;
  return Uint32Array.from({ length: PARTS + 1 }, (_, part) => {
    const first = Math.ceil((part * size) / PARTS);
    while (at + 1 < ranks.length && (ranks[at + 1] as number) <= first) at++;
    return at;
  });
}

/** The value of the individual with this index. */
export function individualValue({ size, ranks, values, guide }: FinitePopulation, index: number): number {
  const part = Math.floor((index * PARTS) / size);
  let [low, high] = [guide[part] as number, guide[part + 1] as number];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranks[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  const value = values[low] as number;
  const beyond = index - (ranks[low] as number);
  if (beyond === 0) return value;
  const gap = (ranks[low + 1] as number) - (ranks[low] as number);
  return value + ((values[low + 1] as number) - value) * (beyond / gap);
}

/**
 * The parameter that a statistic estimates, exactly, over all individuals. The standard deviation has
 * the divisor N - 1 of finite populations (Cochran 1977, 2.3), so that a census (n = N) gives just this figure.
 */
export const finiteParameter: (text: string, size: number, statistic: string, threshold: number) => number = memo(
  16,
  (...key) => key.join('|'),
  (text, size, statistic, threshold) => {
    const population = finitePopulation(text, size);
    switch (statistic) {
      case 'median':
        return (individualValue(population, (size - 1) >> 1) + individualValue(population, size >> 1)) / 2;
      case 'proportion-above':
        return (size - firstAbove(population, threshold)) / size;
      case 'standard-deviation': {
        const mean = meanOfAll(population);
        return Math.sqrt((averageSquare(population, mean) * size) / (size - 1));
      }
      default:
        return meanOfAll(population);
    }
  },
);

/** The mean; what rounding leaves of two halves that cancel is none. */
function meanOfAll(population: FinitePopulation): number {
  let [sum, size] = [0, 0];
  for (const { from, rise, count } of stretches(population)) {
    const part = count * from + (rise * (count - 1)) / 2;
    sum += part;
    size += Math.abs(part);
  }
  return Math.abs(sum) < 1e-10 * size ? 0 : sum / population.size;
}

/** Mean of the squared deviations from a value. */
function averageSquare(population: FinitePopulation, centre: number): number {
  let sum = 0;
  for (const { from, rise, count } of stretches(population)) {
    const off = from - centre;
    // Of the steps k / count along the line, k from 0 to count - 1.
    const steps = (count - 1) / 2;
    const squares = ((count - 1) * (2 * count - 1)) / (6 * count);
    sum += count * off * off + 2 * off * rise * steps + rise * rise * squares;
  }
  return sum / population.size;
}

/** Individuals on a straight line: the value of the first, how many, and the rise to whoever comes after them. */
function* stretches({ ranks, values }: FinitePopulation): Generator<{ from: number; rise: number; count: number }> {
  const last = ranks.length - 1;
  for (let k = 0; k < last; k++) {
    const from = values[k] as number;
    yield { from, rise: (values[k + 1] as number) - from, count: (ranks[k + 1] as number) - (ranks[k] as number) };
  }
  yield { from: values[last] as number, rise: 0, count: 1 };
}

/** The first index whose value is above a threshold; the size where there is none. */
function firstAbove(population: FinitePopulation, threshold: number): number {
  let [low, high] = [0, population.size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (individualValue(population, middle) > threshold) high = middle;
    else low = middle + 1;
  }
  return low;
}
