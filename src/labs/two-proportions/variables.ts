import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** The share of all questions of this kind that A gets right, and that B does. */
  shareA: { type: 'number', min: 0, max: 1, default: 0.75, scale: 'linear', step: 0.01 },
  shareB: { type: 'number', min: 0, max: 1, default: 0.7, scale: 'linear', step: 0.01 },
  /** Whether both answer the same questions. */
  pairing: { type: 'choice', options: ['paired', 'independent'], default: 'paired' },
  /** The share of questions that both get right or both get wrong. */
  agree: { type: 'number', min: 0, max: 1, default: 0.75, scale: 'linear', step: 0.01 },
} as const satisfies Readonly<Record<string, Param>>;
