import { fillPareto } from '../draws/fillPareto';
import { inPieces } from './inPieces';
import type { Moments, Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'pareto';

function create(alpha: number): Population {
  requireParameters(id, [alpha], alpha > 0, 'alpha > 0');
  return {
    id,
    parameters: [alpha],
    support: [1, Number.POSITIVE_INFINITY],
    lattice: null,
    tailIndex: [Number.POSITIVE_INFINITY, alpha],
    moments: moments(alpha),
    cdf: (x) => (x <= 1 ? 0 : -Math.expm1(-alpha * Math.log(x))),
    quantile: (probability) => Math.exp(-Math.log1p(-probability) / alpha),
    density: (x) => (x < 1 ? 0 : alpha * x ** (-alpha - 1)),
    fill: inPieces((out, uniform, start, end) => fillPareto(out, uniform, start, end, alpha)),
  };
}

/** The k-th moment is finite for alpha > k alone; a centred one exists only round a finite mean. */
function moments(alpha: number): Moments {
  const infinite = Number.POSITIVE_INFINITY;
  const mean = alpha > 1 ? alpha / (alpha - 1) : infinite;
  if (alpha <= 1) return { mean, standardDeviation: Number.NaN, skewness: Number.NaN, excessKurtosis: Number.NaN };
  if (alpha <= 2) return { mean, standardDeviation: infinite, skewness: Number.NaN, excessKurtosis: Number.NaN };
  return {
    mean,
    standardDeviation: Math.sqrt(alpha / (alpha - 2)) / (alpha - 1),
    skewness: alpha > 3 ? ((2 * (1 + alpha)) / (alpha - 3)) * Math.sqrt((alpha - 2) / alpha) : infinite,
    excessKurtosis:
      alpha > 4 ? (6 * (alpha ** 3 + alpha ** 2 - 6 * alpha - 2)) / (alpha * (alpha - 3) * (alpha - 4)) : infinite,
  };
}

export const pareto: PopulationFamily = {
  id,
  parameters: [{ name: 'alpha', default: 3, min: 0.5, max: 10 }],
  create,
};
