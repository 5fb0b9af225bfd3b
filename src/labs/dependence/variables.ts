import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
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
  /** How often a test is looked at while the observations come in. */
  looks: { type: 'integer', min: 1, max: 100, default: 20, scale: 'log' },
} as const satisfies Readonly<Record<string, Param>>;
