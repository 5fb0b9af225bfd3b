import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** The share of labels that are wrong: of all, or of one kind's where only those flip. */
  labelNoise: { type: 'number', min: 0, max: 0.45, default: 0.3, scale: 'linear', step: 0.01 },
  /** Whose labels flip. */
  flips: { type: 'choice', options: ['both', 'one'], default: 'both' },
  /** The share of labels that are put right, as a share of what `labelNoise` is of. */
  cleaned: { type: 'number', min: 0.01, max: 0.45, default: 0.1, scale: 'linear', step: 0.01 },
  /** Numbers a row has. */
  features: { type: 'integer', min: 5, max: 1_000, default: 100, scale: 'log' },
  /** The least error that any rule can have. */
  bestError: { type: 'number', min: 0.02, max: 0.4, default: 0.1, scale: 'linear', step: 0.01 },
} as const satisfies Readonly<Record<string, Param>>;
