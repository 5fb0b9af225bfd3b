import { createPopulation } from '../../core/populations/index';
import { createUniform } from '../../core/random';
import { statisticOf } from '../../core/statistics/index';
import { type BinGrid, binGrid } from '../../experiments/binGrid';
import { memo } from '../../experiments/memo';
import { populationPicture } from '../../experiments/populationPicture';
import { spreadOf } from '../../experiments/statisticGrid';
import { statisticLattice, statisticRange } from '../../experiments/statisticRange';
import { sampler } from './drawFromFinite';
import type { SamplingParams } from './params';

const PILOT_SEED = 0x91107;
const PILOT_DRAWS = 65_536;

/**
 * The bins for a statistic of samples from a finite population: around a small pilot in the same
 * way of choosing, since volunteers settle somewhere else than the parameter. The same for every seed.
 */
export const finiteGrid: (settings: SamplingParams) => BinGrid = memo(
  16,
  ({ N, n, population, statistic, threshold, way, replacement }) =>
    [N, n, population, statistic, threshold, way, replacement].join('|'),
  (settings) => {
    const { n, statistic: id, threshold } = settings;
    const population = createPopulation(settings.population);
    const statistic = statisticOf(id);
    const uniform = createUniform(PILOT_SEED);
    const sample = new Float64Array(n);
    const draw = sampler(settings, new Uint32Array(n), sample);
    const pilot = Float64Array.from({ length: Math.min(400, Math.max(20, Math.floor(PILOT_DRAWS / n))) }, () => {
      draw(uniform);
      return statistic.compute(sample, 0, n, threshold);
    });
    const { centre, scale } = spreadOf(pilot);
    // A census and the first of a list always give one value: a spike of a width that can be seen.
    const [lo, hi] = populationPicture(settings.population).domain;
    const spread = { centre, scale: scale || (hi - lo) / 20, reach: 16 };
    return binGrid(spread, statisticRange(population, id, n), statisticLattice(population, id, n));
  },
);
