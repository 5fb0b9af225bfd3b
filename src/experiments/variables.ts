import { FAMILIES } from '../core/populations/index';
import type { Param } from './params';

/**
 * Everything a page can name, defined once: the same name means the same type, range and default in
 * every experiment, link and control. What a single experiment cannot do (a path of a million steps)
 * its `settle` says.
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
  /** How many running means are followed at once. */
  paths: { type: 'integer', min: 1, max: 200, default: 20, scale: 'log' },
  /** Half the width of the band around the expected value, in the population's own unit. */
  epsilon: {
    type: 'number',
    min: 0.001,
    max: 1_000,
    default: 0.1,
    scale: 'log',
    view: true,
  },
  /** The n at which all paths are looked at. */
  slice: {
    type: 'integer',
    min: 1,
    max: 100_000,
    default: 100,
    scale: 'log',
    view: true,
  },
  show: {
    type: 'choice',
    options: ['mean', 'sum'],
    default: 'mean',
    view: true,
  },
  /** Population size: how many individuals there are. */
  N: {
    type: 'integer',
    min: 100,
    max: 1_000_000_000,
    default: 1_000,
    scale: 'log',
  },
  way: {
    type: 'choice',
    options: ['random', 'volunteers', 'first'],
    default: 'random',
  },
  replacement: {
    type: 'choice',
    options: ['without', 'with'],
    default: 'without',
  },
  view: {
    type: 'choice',
    options: ['value', 'standardised', 'qq'],
    default: 'value',
    view: true,
  },
  /** `fixed`: the value axis of the population, so that narrowing is seen; `fit`: that of the statistic. */
  fit: {
    type: 'choice',
    options: ['fixed', 'fit'],
    default: 'fixed',
    view: true,
  },
  /** A second sample size shown beside n; 0 is off. */
  pin: {
    type: 'integer',
    min: 1,
    max: 1_000_000,
    default: 0,
    scale: 'log',
    off: 0,
  },
  /** The largest gap between a law and its normal that is acceptable, as a probability. */
  tolerance: { type: 'number', min: 0.001, max: 0.2, default: 0.01, scale: 'log' },
  /** Whether typical populations are drawn beside the chosen one. */
  compare: { type: 'choice', options: ['none', 'business'], default: 'none' },
  /** The exact law of the mean as a layer over the simulation. */
  exact: { type: 'choice', options: ['off', 'on'], default: 'off' },
  /** Which confidence interval is computed from each sample. */
  interval: {
    type: 'choice',
    options: ['t', 'z', 'bootstrap', 'bootstrap-t', 'wald', 'wilson', 'clopper-pearson'],
    default: 't',
  },
  /** Nominal coverage of an interval. */
  level: { type: 'choice', options: ['0.8', '0.9', '0.95', '0.99'], default: '0.95' },
  /** The population's share of yes, where individuals say yes or no. */
  proportion: { type: 'number', min: 0.001, max: 0.999, default: 0.5, scale: 'log' },
  /** What keeps draws from being independent draws of one population, looked at once. */
  trouble: {
    type: 'choice',
    options: ['independent', 'cauchy', 'pareto', 'autocorrelation', 'clusters', 'drift', 'peeking'],
    default: 'autocorrelation',
  },
  /** How much of an observation's deviation is carried over to the next one. */
  rho: { type: 'number', min: -0.9, max: 0.99, default: 0.5, scale: 'linear', step: 0.01 },
  /** How many observations a cluster has. */
  cluster: { type: 'integer', min: 1, max: 200, default: 10, scale: 'log' },
  /** The share of the variance that lies between clusters. */
  icc: { type: 'number', min: 0, max: 1, default: 0.2, scale: 'linear', step: 0.01 },
  /** By how many standard deviations the mean moves in 100 observations. */
  drift: { type: 'number', min: 0, max: 1, default: 0.1, scale: 'linear', step: 0.01 },
  /** How many independent flips go into one sum: the rows of pins that a ball passes. */
  rows: { type: 'integer', min: 1, max: 60, default: 12, scale: 'linear', step: 1 },
  /** The chance of a flip to come out as success: of a ball to go right. */
  probability: { type: 'number', min: 0.05, max: 0.95, default: 0.5, scale: 'linear', step: 0.01 },
  /** How often a test is looked at while the observations come in. */
  looks: { type: 'integer', min: 1, max: 100, default: 20, scale: 'log' },
} as const satisfies Readonly<Record<string, Param>>;

export type VariableName = keyof typeof VARIABLES;
