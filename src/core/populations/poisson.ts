import { fillCounts } from '../draws/fillCounts';
import { regularizedGammaQ } from '../special/gamma';
import { normalQuantile } from '../special/normal';
import { poissonKernel } from '../special/stirling';
import { discreteQuantile } from './discreteQuantile';
import { lastSum } from './lastSum';
import type { Population, PopulationFamily } from './population';
import { requireParameters } from './validate';

const id = 'poisson';

function create(mean: number): Population {
  requireParameters(id, [mean], mean > 0, 'mean > 0');
  const standardDeviation = Math.sqrt(mean);
  const cdf = (x: number) => (x < 0 ? 0 : regularizedGammaQ(Math.floor(x) + 1, mean));
  return {
    id,
    parameters: [mean],
    support: [0, Number.POSITIVE_INFINITY],
    lattice: { offset: 0, step: 1 },
    moments: { mean, standardDeviation, skewness: 1 / standardDeviation, excessKurtosis: 1 / mean },
    cdf,
    quantile: (probability) => {
      const guess = mean + standardDeviation * normalQuantile(probability);
      return discreteQuantile(cdf, probability, guess, 0, Number.POSITIVE_INFINITY);
    },
    density: (x) => (Number.isInteger(x) && x >= 0 ? poissonKernel(x, mean) : 0),
    fill: fillCounts({
      low: 0,
      high: Number.POSITIVE_INFINITY,
      mode: Math.floor(mean),
      standardDeviation,
      mass: (k) => poissonKernel(k, mean),
      rise: (k) => mean / (k + 1),
    }),
    sumOf: lastSum((n) => create(n * mean)),
  };
}

export const poisson: PopulationFamily = {
  id,
  parameters: [{ name: 'mean', default: 2, min: 0.1, max: 100 }],
  create,
};
