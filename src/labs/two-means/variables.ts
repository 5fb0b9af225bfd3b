import type { Param } from '../../experiments/params';
import { VARIABLES as SHARED } from '../../experiments/variables';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** Whether B has a population of its own, or A's. */
  groups: { type: 'choice', options: ['same', 'different'], default: 'same' },
  populationB: { ...SHARED.population, default: 'exponential:1' },
  /** The true difference of the means, B minus A, in standard deviations of A. */
  effect: { type: 'number', min: -2, max: 2, default: 0, scale: 'linear', step: 0.02 },
  /** Whether B has as many as A, or `nB`. */
  arms: { type: 'choice', options: ['equal', 'own'], default: 'equal' },
  nB: { type: 'integer', min: 2, max: 100_000, default: 30, scale: 'log' },
  /** What power is drawn against. */
  against: { type: 'choice', options: ['effect', 'n'], default: 'effect' },
} as const satisfies Readonly<Record<string, Param>>;
