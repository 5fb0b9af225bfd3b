import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** How many independent flips go into one sum: the rows of pins that a ball passes. */
  rows: { type: 'integer', min: 1, max: 60, default: 12, scale: 'linear', step: 1 },
  /** The chance of a flip to come out as success: of a ball to go right. */
  probability: { type: 'number', min: 0.05, max: 0.95, default: 0.5, scale: 'linear', step: 0.01 },
} as const satisfies Readonly<Record<string, Param>>;
