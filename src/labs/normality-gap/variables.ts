import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** Whether typical populations are drawn beside the chosen one. */
  compare: { type: 'choice', options: ['none', 'business'], default: 'none' },
} as const satisfies Readonly<Record<string, Param>>;
