import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** The population's share of yes, where individuals say yes or no. */
  proportion: { type: 'number', min: 0.001, max: 0.999, default: 0.5, scale: 'log' },
} as const satisfies Readonly<Record<string, Param>>;
