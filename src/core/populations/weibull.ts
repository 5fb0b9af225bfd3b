import { fillWeibull } from '../draws/fillWeibull';
import { gammaFunction } from '../special/gamma';
import { inPieces } from './inPieces';
import type { Moments, Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'weibull';

function create(shape: number, scale: number): Population {
  requireParameters(id, [shape, scale], shape > 0 && scale > 0, 'shape > 0 and scale > 0');
  return {
    id,
    parameters: [shape, scale],
    support: [0, Number.POSITIVE_INFINITY],
    lattice: null,
    moments: moments(shape, scale),
    cdf: (x) => (x <= 0 ? 0 : -Math.expm1(-((x / scale) ** shape))),
    quantile: (probability) => scale * (-Math.log1p(-probability)) ** (1 / shape),
    density: (x) => density(x / scale, shape) / scale,
    fill: inPieces((out, uniform, start, end) => fillWeibull(out, uniform, start, end, shape, scale)),
  };
}

/** E X^k = Γ(1 + k / shape) for scale 1; the central moments follow. */
function moments(shape: number, scale: number): Moments {
  const [m1, m2, m3, m4] = [1, 2, 3, 4].map((k) => gammaFunction(1 + k / shape)) as [number, number, number, number];
  const variance = m2 - m1 * m1;
  return {
    mean: scale * m1,
    standardDeviation: scale * Math.sqrt(variance),
    skewness: (m3 - 3 * m1 * m2 + 2 * m1 ** 3) / variance ** 1.5,
    excessKurtosis: (m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 ** 4) / variance ** 2 - 3,
  };
}

function density(x: number, shape: number): number {
  if (x > 0) return shape * x ** (shape - 1) * Math.exp(-(x ** shape));
  if (x < 0 || shape > 1) return 0;
  return shape === 1 ? 1 : Number.POSITIVE_INFINITY;
}

export const weibull: PopulationFamily = {
  id,
  parameters: [
    { name: 'shape', default: 1.5, min: 0.3, max: 10 },
    { name: 'scale', default: 1, min: 0.1, max: 100 },
  ],
  create,
};
