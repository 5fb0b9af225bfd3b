import { createPopulation } from '../core/populations/index';
import { createUniform } from '../core/random';
import { statisticOf } from '../core/statistics/index';
import { samplingTheory } from '../core/theory/samplingTheory';
import { type BinGrid, binGrid, type Spread } from './binGrid';
import { memo } from './memo';
import { populationPicture } from './populationPicture';
import { statisticLattice, statisticRange } from './statisticRange';

/** The pilot draws from a seed of its own, so that bins depend on the question and not on the reader's seed. */
const PILOT_SEED = 0x91107;
const PILOT_DRAWS = 65_536;

/**
 * The bins for a statistic of n draws: the same on every machine and for every seed. From theory
 * where the statistic is near its normal scale; else from the quartiles of a small pilot, since a standard
 * error that is infinite, or owed to rare large values, says nothing of where most values lie.
 */
export const statisticGrid: (population: string, statistic: string, n: number, threshold: number) => BinGrid = memo(
  16,
  (...key) => key.join('|'),
  (text, statistic, n, threshold) => {
    const population = createPopulation(text);
    const theory = samplingTheory(population, statistic, n, threshold);
    const { standardError: scale, mean: centre, basis } = theory;
    // Beyond this the standard error is far wider than the middle half of the values.
    const tame = population.moments.excessKurtosis / n < 5;
    const trusted = basis !== 'none' && tame && scale > 0 && Number.isFinite(scale) && Number.isFinite(centre);
    const spread = trusted ? { centre, scale, reach: 8 } : pilot(text, statistic, n, threshold);
    return binGrid(spread, statisticRange(population, statistic, n), statisticLattice(population, statistic, n));
  },
);

function pilot(text: string, id: string, n: number, threshold: number): Spread {
  const population = createPopulation(text);
  const statistic = statisticOf(id);
  const uniform = createUniform(PILOT_SEED);
  // An n beyond 10,000 is drawn from the law of the sum; see drawDirectly.
  const direct = n > 10_000 ? population.sumOf?.(n) : undefined;
  const repetitions = direct ? 400 : Math.min(400, Math.max(40, Math.floor(PILOT_DRAWS / n)));
  const values = new Float64Array(repetitions);
  if (direct) {
    direct.fill(values, uniform);
    if (id === 'mean') for (let i = 0; i < repetitions; i++) values[i] = (values[i] as number) / n;
  } else {
    const sample = new Float64Array(n);
    for (let i = 0; i < repetitions; i++) {
      population.fill(sample, uniform);
      values[i] = statistic.compute(sample, 0, n, threshold);
    }
  }
  const spread = spreadOf(values);
  if (spread.scale > 0) return spread;
  // Always the same value (the smallest of 1,000 dice): a spike of a width that can be seen.
  const [lo, hi] = populationPicture(text).domain;
  return { ...spread, scale: (hi - lo) / 20 };
}

/** Centre and scale of values by their quartiles (a normal's quartiles are 1.349 sd apart). Sorts them. */
export function spreadOf(values: Float64Array): Spread {
  values.sort();
  const at = (share: number) => values[Math.floor(share * (values.length - 1))] as number;
  // Where half the values coincide (most users pay nothing), the outer tenths or the ends must do.
  const scale = (at(0.75) - at(0.25)) / 1.349 || (at(0.9) - at(0.1)) / 2.563 || (at(1) - at(0)) / 5;
  return { centre: at(0.5), scale, reach: 40 };
}
