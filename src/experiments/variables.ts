import { FAMILIES } from '../core/populations/index';
import type { Param } from './params';

/**
 * What several labs or pages name, defined once: the same name means the same type, range and default in
 * every experiment, link and control. What a single experiment cannot do (a path of a million steps)
 * its `settle` says. What one lab has alone is in its folder (`labs/<id>/variables.ts`).
 */
export const VARIABLES = {
  /** Sample size: how many independent draws go into one statistic. */
  n: { type: 'integer', min: 1, max: 1_000_000, default: 30, scale: 'log' },
  /** How often the whole sample is drawn again. */
  repetitions: {
    type: 'integer',
    min: 1,
    max: 1_000_000,
    default: 1_000,
    scale: 'log',
  },
  population: {
    type: 'population',
    default: 'exponential:1',
    families: FAMILIES.map(({ id, parameters }) => ({ id, parameters })),
  },
  statistic: {
    type: 'choice',
    options: [
      'mean',
      'sum',
      'median',
      'standard-deviation',
      'variance',
      'proportion-above',
      'min',
      'max',
      'trimmed-mean',
      'percentile-90',
      'skewness',
    ],
    default: 'mean',
  },
  /** Read by the statistic `proportion-above` alone. */
  threshold: {
    type: 'number',
    min: -1_000,
    max: 1_000,
    default: 1,
    scale: 'linear',
    step: 0.1,
  },
  seed: { type: 'seed', default: 42 },
  /** Population size: how many individuals there are. */
  N: {
    type: 'integer',
    min: 100,
    max: 1_000_000_000,
    default: 1_000,
    scale: 'log',
  },
  /** `fixed`: the value axis of the population, so that narrowing is seen; `fit`: that of the statistic. */
  fit: {
    type: 'choice',
    options: ['fixed', 'fit'],
    default: 'fixed',
    view: true,
  },
  /** The largest gap between a law and its normal that is acceptable, as a probability. */
  tolerance: { type: 'number', min: 0.001, max: 0.2, default: 0.01, scale: 'log' },
  /** Which confidence interval is computed from each sample. */
  interval: {
    type: 'choice',
    options: ['t', 'z', 'bootstrap', 'bootstrap-t', 'wald', 'wilson', 'clopper-pearson'],
    default: 't',
  },
  /** Nominal coverage of an interval. */
  level: { type: 'choice', options: ['0.8', '0.9', '0.95', '0.99'], default: '0.95' },
} as const satisfies Readonly<Record<string, Param>>;

export type VariableName = keyof typeof VARIABLES;
