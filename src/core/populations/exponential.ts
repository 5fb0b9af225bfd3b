import { fillExponential } from '../draws/fillExponential';
import { gamma } from './gamma';
import { inPieces } from './inPieces';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'exponential';

function create(rate: number): Population {
  requireParameters(id, [rate], rate > 0, 'rate > 0');
  return {
    id,
    parameters: [rate],
    support: [0, Number.POSITIVE_INFINITY],
    lattice: null,
    moments: {
      mean: 1 / rate,
      standardDeviation: 1 / rate,
      skewness: 2,
      excessKurtosis: 6,
    },
    cdf: (x) => (x <= 0 ? 0 : -Math.expm1(-rate * x)),
    quantile: (probability) => -Math.log1p(-probability) / rate,
    density: (x) => (x < 0 ? 0 : rate * Math.exp(-rate * x)),
    fill: inPieces((out, uniform, start, end) => fillExponential(out, uniform, start, end, 1 / rate)),
    sumOf: (n) => gamma.create(n, 1 / rate),
  };
}

export const exponential: PopulationFamily = {
  id,
  parameters: [{ name: 'rate', default: 1, min: 0.1, max: 10 }],
  create,
};
