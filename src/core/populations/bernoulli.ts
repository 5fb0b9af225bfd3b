import { fillBernoulli } from '../draws/fillBernoulli';
import { binomial, binomialShape } from './binomial';
import { lastSum } from './lastSum';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'bernoulli';

function create(p: number): Population {
  requireParameters(id, [p], p >= 0 && p <= 1, 'p from 0 to 1');
  return {
    id,
    parameters: [p],
    support: [p === 1 ? 1 : 0, p === 0 ? 0 : 1],
    lattice: { offset: 0, step: 1 },
    moments: { mean: p, standardDeviation: Math.sqrt(p * (1 - p)), ...binomialShape(1, p) },
    cdf: (x) => (x < 0 ? 0 : x < 1 ? 1 - p : 1),
    quantile: (probability) => (probability <= 1 - p ? 0 : 1),
    density: (x) => (x === 1 ? p : x === 0 ? 1 - p : 0),
    fill: (out, uniform, start = 0, end = out.length) => fillBernoulli(out, uniform, start, end, p),
    sumOf: lastSum((n) => binomial.create(n, p)),
  };
}

export const bernoulli: PopulationFamily = {
  id,
  parameters: [{ name: 'p', default: 0.5, min: 0, max: 1 }],
  create,
};
