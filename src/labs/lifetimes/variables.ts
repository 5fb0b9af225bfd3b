import type { Param } from '../../experiments/params';

/** Variables that no other lab has. Times are in hours. */
export const VARIABLES = {
  /** How long rows are watched, from the first to come until the watch ends. */
  watch: { type: 'number', min: 10, max: 100_000, default: 2_000, scale: 'log' },
  /** Rows come in evenly over a first part of the watch, this share of it; 0: all are there when it begins. */
  arrive: { type: 'number', min: 0, max: 1, default: 0.5, scale: 'linear', step: 0.05 },
  /** Weibull's scale: by then 63 of 100 rows have gone wrong, whatever the shape. */
  lifetime: { type: 'number', min: 10, max: 10_000_000, default: 2_500, scale: 'log' },
  /** Weibull's shape. 1: age does not matter. Above: old rows go wrong sooner. Below: new ones do. */
  shape: { type: 'number', min: 0.5, max: 4, default: 2, scale: 'linear', step: 0.1 },
  /** From one check of all rows to the next. */
  every: { type: 'number', min: 0.01, max: 100_000, default: 25, scale: 'log', view: true },
  /** Rows of a million that may be wrong. */
  allowed: { type: 'integer', min: 10, max: 100_000, default: 100, scale: 'log', view: true },
} as const satisfies Readonly<Record<string, Param>>;
