import { nextNormal } from '../draws/nextNormal';
import { invertMonotone } from '../special/invert';
import { normalCdf, normalDensity, normalQuantile } from '../special/normal';
import type { Moments, Population, PopulationFamily } from './population';

const id = 'bimodal';

/**
 * Two groups in one population, like minutes of users who leave at once and of users who stay:
 * 60 % are normal with mean 2 and sd 0.6, 40 % are normal with mean 6 and sd 0.8.
 */
const SHARE = 0.6;
const [LEFT, LEFT_SD] = [2, 0.6];
const [RIGHT, RIGHT_SD] = [6, 0.8];

const cdf = (x: number) => SHARE * normalCdf((x - LEFT) / LEFT_SD) + (1 - SHARE) * normalCdf((x - RIGHT) / RIGHT_SD);

const density = (x: number) =>
  (SHARE * normalDensity((x - LEFT) / LEFT_SD)) / LEFT_SD +
  ((1 - SHARE) * normalDensity((x - RIGHT) / RIGHT_SD)) / RIGHT_SD;

/** It lies between the two groups' own quantiles. */
function quantile(probability: number): number {
  const z = normalQuantile(probability);
  if (!Number.isFinite(z)) return z;
  const [a, b] = [LEFT + LEFT_SD * z, RIGHT + RIGHT_SD * z];
  const [low, high] = [Math.min(a, b) - 1, Math.max(a, b) + 1];
  return invertMonotone((x) => cdf(x) - probability, density, (low + high) / 2, low, high);
}

function moments(): Moments {
  const mean = SHARE * LEFT + (1 - SHARE) * RIGHT;
  const groups = [
    { share: SHARE, offset: LEFT - mean, variance: LEFT_SD ** 2 },
    { share: 1 - SHARE, offset: RIGHT - mean, variance: RIGHT_SD ** 2 },
  ];
  let [second, third, fourth] = [0, 0, 0];
  for (const { share, offset, variance } of groups) {
    second += share * (offset ** 2 + variance);
    third += share * (offset ** 3 + 3 * offset * variance);
    fourth += share * (offset ** 4 + 6 * offset ** 2 * variance + 3 * variance ** 2);
  }
  return {
    mean,
    standardDeviation: Math.sqrt(second),
    skewness: third / second ** 1.5,
    excessKurtosis: fourth / second ** 2 - 3,
  };
}

const population: Population = {
  id,
  parameters: [],
  support: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  lattice: null,
  moments: moments(),
  cdf,
  quantile,
  density,
  fill: (out, uniform, start = 0, end = out.length) => {
    for (let i = start; i < end; i++) {
      const left = uniform() < SHARE;
      const z = nextNormal(uniform.state);
      out[i] = left ? LEFT + LEFT_SD * z : RIGHT + RIGHT_SD * z;
    }
  },
};

export const bimodal: PopulationFamily = { id, parameters: [], create: () => population };
