import { fillLogNormal } from '../draws/fillLogNormal';
import { normalCdf, normalDensity, normalQuantile } from '../special/normal';
import { inPieces } from './inPieces';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'log-normal';

function create(mu: number, sigma: number): Population {
  requireParameters(id, [mu, sigma], sigma > 0, 'sigma > 0');
  const w = Math.exp(sigma * sigma);
  const spread = Math.expm1(sigma * sigma);
  const mean = Math.exp(mu + (sigma * sigma) / 2);
  return {
    id,
    parameters: [mu, sigma],
    support: [0, Number.POSITIVE_INFINITY],
    lattice: null,
    moments: {
      mean,
      standardDeviation: mean * Math.sqrt(spread),
      skewness: (w + 2) * Math.sqrt(spread),
      // w^4 + 2 w^3 + 3 w^2 - 6, written so that a small sigma loses no digits.
      excessKurtosis: spread * (w * w * w + 3 * w * w + 6 * w + 6),
    },
    cdf: (x) => (x <= 0 ? 0 : normalCdf((Math.log(x) - mu) / sigma)),
    quantile: (probability) => Math.exp(mu + sigma * normalQuantile(probability)),
    density: (x) => (x <= 0 ? 0 : normalDensity((Math.log(x) - mu) / sigma) / (sigma * x)),
    fill: inPieces((out, uniform, start, end) => fillLogNormal(out, uniform, start, end, mu, sigma)),
  };
}

export const logNormal: PopulationFamily = {
  id,
  parameters: [
    { name: 'mu', default: 0, min: -2, max: 5 },
    { name: 'sigma', default: 1, min: 0.1, max: 2 },
  ],
  create,
};
