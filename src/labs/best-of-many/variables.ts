import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** How many are compared: half hours of a day, stores, variants. */
  slots: { type: 'integer', min: 2, max: 200, default: 20, scale: 'log' },
  /** Standard deviation of single records of one slot. */
  within: { type: 'number', min: 0.5, max: 100, default: 15, scale: 'linear', step: 0.5 },
  /** Standard deviation of the true means of slots; 0 where all are equally good. */
  between: { type: 'number', min: 0, max: 100, default: 5, scale: 'linear', step: 0.5 },
} as const satisfies Readonly<Record<string, Param>>;
