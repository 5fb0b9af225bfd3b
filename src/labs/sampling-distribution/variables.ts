import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  view: {
    type: 'choice',
    options: ['value', 'standardised', 'qq'],
    default: 'value',
    view: true,
  },
  /** A second sample size shown beside n; 0 is off. */
  pin: {
    type: 'integer',
    min: 1,
    max: 1_000_000,
    default: 0,
    scale: 'log',
    off: 0,
  },
  /** The exact law of the mean as a layer over the simulation. */
  exact: { type: 'choice', options: ['off', 'on'], default: 'off' },
} as const satisfies Readonly<Record<string, Param>>;
