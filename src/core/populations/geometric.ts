import { fillCounts } from '../draws/fillCounts';
import { discreteQuantile } from './discreteQuantile';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'geometric';

/** Trials up to and with the first success: 1, 2, 3 ... */
function create(p: number): Population {
  requireParameters(id, [p], p > 0 && p <= 1, 'p above 0 and at most 1');
  const logFailure = Math.log1p(-p);
  const cdf = (x: number) => {
    const k = Math.floor(x);
    if (k < 1) return 0;
    return k === 1 ? p : -Math.expm1(k * logFailure);
  };
  const standardDeviation = Math.sqrt(1 - p) / p;
  const high = p === 1 ? 1 : Number.POSITIVE_INFINITY;
  return {
    id,
    parameters: [p],
    support: [1, high],
    lattice: { offset: 1, step: 1 },
    moments: {
      mean: 1 / p,
      standardDeviation,
      skewness: p === 1 ? Number.NaN : (2 - p) / Math.sqrt(1 - p),
      excessKurtosis: p === 1 ? Number.NaN : 6 + (p * p) / (1 - p),
    },
    cdf,
    quantile: (probability) => discreteQuantile(cdf, probability, Math.log1p(-probability) / logFailure, 1, high),
    density: (x) => (Number.isInteger(x) && x >= 1 ? p * (1 - p) ** (x - 1) : 0),
    fill: fillCounts({
      low: 1,
      high,
      mode: 1,
      standardDeviation,
      mass: (k) => p * Math.exp((k - 1) * logFailure),
      rise: () => 1 - p,
    }),
  };
}

export const geometric: PopulationFamily = {
  id,
  parameters: [{ name: 'p', default: 0.2, min: 0.01, max: 1 }],
  create,
};
