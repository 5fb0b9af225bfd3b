import { fillZeroInflated } from '../draws/fillZeroInflated';
import { logNormal } from './logNormal';
import type { Moments, Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'zero-inflated';

/** Revenue per user: a share p pays, log-normal(mu, sigma); all others are exactly 0. */
function create(p: number, mu: number, sigma: number): Population {
  requireParameters(id, [p, mu, sigma], p > 0 && p <= 1 && sigma > 0, 'p above 0 and at most 1, sigma > 0');
  const paid = logNormal.create(mu, sigma);
  const zero = 1 - p;
  return {
    id,
    parameters: [p, mu, sigma],
    support: [0, Number.POSITIVE_INFINITY],
    lattice: null,
    atoms: p < 1 ? [0] : [],
    moments: moments(p, sigma, paid.moments.mean),
    cdf: (x) => (x < 0 ? 0 : zero + p * paid.cdf(x)),
    quantile: (probability) => (probability <= zero ? 0 : paid.quantile(Math.min((probability - zero) / p, 1))),
    density: (x) => p * paid.density(x),
    fill: (out, uniform, start = 0, end = out.length) => fillZeroInflated(out, uniform, start, end, p, mu, sigma),
  };
}

/** With w = exp(sigma^2), E X^k is p w^(k (k-1) / 2) in units of the payers' mean to the k-th power. */
function moments(p: number, sigma: number, paidMean: number): Moments {
  const w = Math.exp(sigma * sigma);
  const variance = p * (Math.expm1(sigma * sigma) + (1 - p));
  const third = p * w ** 3 - 3 * p ** 2 * w + 2 * p ** 3;
  const fourth = p * w ** 6 - 4 * p ** 2 * w ** 3 + 6 * p ** 3 * w - 3 * p ** 4;
  return {
    mean: p * paidMean,
    standardDeviation: paidMean * Math.sqrt(variance),
    skewness: third / variance ** 1.5,
    excessKurtosis: fourth / variance ** 2 - 3,
  };
}

export const zeroInflated: PopulationFamily = {
  id,
  parameters: [
    { name: 'p', default: 0.05, min: 0.01, max: 1 },
    { name: 'mu', default: 3, min: -2, max: 5 },
    { name: 'sigma', default: 1, min: 0.1, max: 2 },
  ],
  create,
};
