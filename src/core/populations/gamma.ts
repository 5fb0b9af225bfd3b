import { fillGamma } from '../draws/fillGamma';
import { gammaQuantile, regularizedGammaP } from '../special/gamma';
import { poissonKernel } from '../special/stirling';
import { inPieces } from './inPieces';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'gamma';

function create(shape: number, scale: number): Population {
  requireParameters(id, [shape, scale], shape > 0 && scale > 0, 'shape > 0 and scale > 0');
  return {
    id,
    parameters: [shape, scale],
    support: [0, Number.POSITIVE_INFINITY],
    lattice: null,
    moments: {
      mean: shape * scale,
      standardDeviation: Math.sqrt(shape) * scale,
      skewness: 2 / Math.sqrt(shape),
      excessKurtosis: 6 / shape,
    },
    cdf: (x) => regularizedGammaP(shape, x / scale),
    quantile: (probability) => scale * gammaQuantile(shape, probability),
    density: (x) => density(x / scale, shape) / scale,
    fill: inPieces((out, uniform, start, end) => fillGamma(out, uniform, start, end, shape, scale)),
    sumOf: (n) => create(n * shape, scale),
  };
}

function density(x: number, shape: number): number {
  if (x > 0) return (shape / x) * poissonKernel(shape, x);
  if (x < 0 || shape > 1) return 0;
  return shape === 1 ? 1 : Number.POSITIVE_INFINITY;
}

export const gamma: PopulationFamily = {
  id,
  parameters: [
    { name: 'shape', default: 2, min: 0.1, max: 20 },
    { name: 'scale', default: 1, min: 0.1, max: 10 },
  ],
  create,
};
