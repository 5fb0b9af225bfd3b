import { fillCounts } from '../draws/fillCounts';
import { regularizedBeta } from '../special/beta';
import { normalQuantile } from '../special/normal';
import { binomialKernel } from '../special/stirling';
import { discreteQuantile } from './discreteQuantile';
import { lastSum } from './lastSum';
import type { Moments, Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'binomial';

function create(trials: number, p: number): Population {
  const allowed = Number.isInteger(trials) && trials >= 1 && p >= 0 && p <= 1;
  requireParameters(id, [trials, p], allowed, 'trials 1, 2, 3 ... and p from 0 to 1');
  const mean = trials * p;
  const standardDeviation = Math.sqrt(mean * (1 - p));
  const low = p === 1 ? trials : 0;
  const high = p === 0 ? 0 : trials;
  const odds = p / (1 - p);
  const mass = (k: number) => binomialKernel(k, trials - k, p, 1 - p);
  const cdf = (x: number) => {
    const k = Math.floor(x);
    if (k < low) return 0;
    // P(X <= k) = I_{1-p}(trials - k, k + 1).
    return k >= high ? 1 : regularizedBeta(1 - p, trials - k, k + 1, p);
  };
  return {
    id,
    parameters: [trials, p],
    support: [low, high],
    lattice: { offset: 0, step: 1 },
    moments: { mean, standardDeviation, ...binomialShape(trials, p) },
    cdf,
    quantile: (probability) =>
      discreteQuantile(cdf, probability, mean + standardDeviation * normalQuantile(probability), low, high),
    density: (x) => (Number.isInteger(x) && x >= 0 && x <= trials ? mass(x) : 0),
    fill: fillCounts({
      low,
      high,
      mode: Math.min(trials, Math.floor((trials + 1) * p)),
      standardDeviation,
      mass,
      rise: (k) => ((trials - k) / (k + 1)) * odds,
    }),
    sumOf: lastSum((n) => create(n * trials, p)),
  };
}

/** Skewness and excess kurtosis of a binomial; they do not exist where it is constant. */
export function binomialShape(trials: number, p: number): Pick<Moments, 'skewness' | 'excessKurtosis'> {
  const variance = trials * p * (1 - p);
  if (variance === 0) return { skewness: Number.NaN, excessKurtosis: Number.NaN };
  return { skewness: (1 - 2 * p) / Math.sqrt(variance), excessKurtosis: (1 - 6 * p * (1 - p)) / variance };
}

export const binomial: PopulationFamily = {
  id,
  parameters: [
    { name: 'trials', default: 10, min: 1, max: 1000, integer: true },
    { name: 'p', default: 0.5, min: 0, max: 1 },
  ],
  create,
};
