import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
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
} as const satisfies Readonly<Record<string, Param>>;
