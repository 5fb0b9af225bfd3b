import { fillUniform } from '../draws/fillUniform';
import { inPieces } from './inPieces';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'uniform';

function create(min: number, max: number): Population {
  requireParameters(id, [min, max], min < max, 'min < max');
  const width = max - min;
  return {
    id,
    parameters: [min, max],
    support: [min, max],
    lattice: null,
    moments: { mean: min + width / 2, standardDeviation: width / Math.sqrt(12), skewness: 0, excessKurtosis: -1.2 },
    cdf: (x) => Math.min(Math.max((x - min) / width, 0), 1),
    quantile: (probability) => min + width * probability,
    density: (x) => (x >= min && x <= max ? 1 / width : 0),
    fill: inPieces((out, uniform, start, end) => fillUniform(out, uniform, start, end, min, max)),
  };
}

export const uniform: PopulationFamily = {
  id,
  parameters: [
    { name: 'min', default: 0, min: -100, max: 100 },
    { name: 'max', above: 'min', default: 1, min: -100, max: 100 },
  ],
  create,
};
