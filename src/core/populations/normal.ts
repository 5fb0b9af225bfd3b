import { fillNormal } from '../draws/fillNormal';
import { normalCdf, normalDensity, normalQuantile } from '../special/normal';
import { inPieces } from './inPieces';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'normal';

function create(mean: number, sd: number): Population {
  requireParameters(id, [mean, sd], sd > 0, 'sd > 0');
  return {
    id,
    parameters: [mean, sd],
    support: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    lattice: null,
    moments: { mean, standardDeviation: sd, skewness: 0, excessKurtosis: 0 },
    cdf: (x) => normalCdf((x - mean) / sd),
    quantile: (probability) => mean + sd * normalQuantile(probability),
    density: (x) => normalDensity((x - mean) / sd) / sd,
    fill: inPieces((out, uniform, start, end) => fillNormal(out, uniform, start, end, mean, sd)),
    sumOf: (n) => create(n * mean, Math.sqrt(n) * sd),
  };
}

export const normal: PopulationFamily = {
  id,
  parameters: [
    { name: 'mean', default: 0, min: -100, max: 100 },
    { name: 'sd', default: 1, min: 0.1, max: 50 },
  ],
  create,
};
