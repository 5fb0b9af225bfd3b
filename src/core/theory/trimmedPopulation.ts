import type { Population } from '../populations/population';
import { TRIM } from '../statistics/trimmedMean';

/** What a trimmed mean estimates, and the spread of its influence function. */
export interface TrimmedPopulation {
  readonly mean: number;
  /** sqrt(n) times the asymptotic standard error of the trimmed mean. */
  readonly scale: number;
}

const known = new WeakMap<Population, TrimmedPopulation>();

/**
 * Trimmed mean of the population and its asymptotic standard deviation: that of the population winsorized
 * at both cuts, divided by the share kept (Huber 1981, section 3.3). By quantiles, remembered by population.
 */
export function trimmedPopulation(population: Population): TrimmedPopulation {
  const result = known.get(population) ?? compute(population);
  known.set(population, result);
  return result;
}

function compute(population: Population): TrimmedPopulation {
  const low = population.quantile(TRIM);
  const high = population.quantile(1 - TRIM);
  let [first, second] = [0, 0];
  for (const { value, weight } of kept(population)) {
    first += weight * value;
    second += weight * value * value;
  }
  const winsorizedMean = first + TRIM * (low + high);
  const winsorizedVariance = second + TRIM * (low * low + high * high) - winsorizedMean * winsorizedMean;
  const mean = first / (1 - 2 * TRIM);
  const scale = Math.sqrt(Math.max(0, winsorizedVariance)) / (1 - 2 * TRIM);
  // What rounding leaves of two halves that cancel is none.
  return { mean: Math.abs(mean) < 1e-12 * scale ? 0 : mean, scale };
}

/** The quantile function between the cuts, as values with weights that add up to 1 - 2 TRIM. */
function* kept(population: Population): Generator<{ value: number; weight: number }> {
  if (population.masses) {
    const { values, upTo, total } = population.masses;
    for (let k = 0; k < values.length; k++) {
      const from = Math.max(TRIM, k === 0 ? 0 : (upTo[k - 1] as number) / total);
      const to = Math.min(1 - TRIM, (upTo[k] as number) / total);
      if (to > from) yield { value: values[k] as number, weight: to - from };
    }
    return;
  }
  if (population.lattice) {
    let below = TRIM;
    for (let x = population.quantile(TRIM); below < 1 - TRIM; x += population.lattice.step) {
      const above = Math.min(1 - TRIM, population.cdf(x));
      yield { value: x, weight: Math.max(0, above - below) };
      below = Math.max(below, above);
    }
    return;
  }
  const jumps = (population.atoms ?? []).flatMap((atom) => [population.cdf(atom - 1e-9), population.cdf(atom)]);
  const edges = [TRIM, ...jumps.filter((p) => p > TRIM && p < 1 - TRIM), 1 - TRIM];
  for (let piece = 1; piece < edges.length; piece++) {
    yield* gaussLegendre(population.quantile, edges[piece - 1] as number, edges[piece] as number);
  }
}

const PANELS = 64;
/** Nodes and weights of the three-point rule on [-1, 1]. */
const NODES = [
  [-Math.sqrt(0.6), 5 / 9],
  [0, 8 / 9],
  [Math.sqrt(0.6), 5 / 9],
] as const;

function* gaussLegendre(
  f: (u: number) => number,
  from: number,
  to: number,
): Generator<{ value: number; weight: number }> {
  const half = (to - from) / PANELS / 2;
  for (let panel = 0; panel < PANELS; panel++) {
    const middle = from + (2 * panel + 1) * half;
    for (const [node, weight] of NODES) yield { value: f(middle + node * half), weight: weight * half };
  }
}
