import { fillCauchy } from '../draws/fillCauchy';
import { inPieces } from './inPieces';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'cauchy';
const none = Number.NaN;

function create(location: number, scale: number): Population {
  requireParameters(id, [location, scale], scale > 0, 'scale > 0');
  return {
    id,
    parameters: [location, scale],
    support: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    lattice: null,
    tailIndex: [1, 1],
    moments: { mean: none, standardDeviation: none, skewness: none, excessKurtosis: none },
    cdf: (x) => cdf((x - location) / scale),
    quantile: (probability) => location + scale * quantile(probability),
    density: (x) => 1 / (Math.PI * scale * (1 + ((x - location) / scale) ** 2)),
    fill: inPieces((out, uniform, start, end) => fillCauchy(out, uniform, start, end, location, scale)),
    // A mean of n Cauchy draws is distributed like one of them.
    sumOf: (n) => create(n * location, n * scale),
  };
}

/** In the form that keeps the lower tail's relative accuracy. */
function cdf(z: number): number {
  return z < 0 ? Math.atan(-1 / z) / Math.PI : 1 - Math.atan(1 / z) / Math.PI;
}

function quantile(probability: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.25) return -1 / Math.tan(Math.PI * probability);
  return probability > 0.75 ? 1 / Math.tan(Math.PI * (1 - probability)) : Math.tan(Math.PI * (probability - 0.5));
}

export const cauchy: PopulationFamily = {
  id,
  parameters: [
    { name: 'location', default: 0, min: -10, max: 10 },
    { name: 'scale', default: 1, min: 0.1, max: 10 },
  ],
  create,
};
