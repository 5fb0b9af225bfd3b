import { fillBeta } from '../draws/fillBeta';
import { betaQuantile, regularizedBeta } from '../special/beta';
import { binomialKernel } from '../special/stirling';
import { inPieces } from './inPieces';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'beta';

function create(alpha: number, beta: number): Population {
  requireParameters(id, [alpha, beta], alpha > 0 && beta > 0, 'alpha > 0 and beta > 0');
  const n = alpha + beta;
  const product = alpha * beta;
  return {
    id,
    parameters: [alpha, beta],
    support: [0, 1],
    lattice: null,
    moments: {
      mean: alpha / n,
      standardDeviation: Math.sqrt(product / (n + 1)) / n,
      skewness: (2 * (beta - alpha) * Math.sqrt(n + 1)) / ((n + 2) * Math.sqrt(product)),
      excessKurtosis: (6 * ((alpha - beta) ** 2 * (n + 1) - product * (n + 2))) / (product * (n + 2) * (n + 3)),
    },
    cdf: (x) => regularizedBeta(x, alpha, beta),
    quantile: (probability) => betaQuantile(probability, alpha, beta),
    density: (x) => density(x, alpha, beta),
    fill: inPieces((out, uniform, start, end) => fillBeta(out, uniform, start, end, alpha, beta)),
  };
}

function density(x: number, alpha: number, beta: number): number {
  if (x > 0 && x < 1) {
    return ((alpha * beta) / (alpha + beta) / (x * (1 - x))) * binomialKernel(alpha, beta, x, 1 - x);
  }
  if (x !== 0 && x !== 1) return 0;
  const [near, far] = x === 0 ? [alpha, beta] : [beta, alpha];
  if (near > 1) return 0;
  return near === 1 ? far : Number.POSITIVE_INFINITY;
}

export const beta: PopulationFamily = {
  id,
  parameters: [
    { name: 'alpha', default: 2, min: 0.1, max: 20 },
    { name: 'beta', default: 5, min: 0.1, max: 20 },
  ],
  create,
};
