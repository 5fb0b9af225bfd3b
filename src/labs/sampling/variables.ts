import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  way: {
    type: 'choice',
    options: ['random', 'volunteers', 'first'],
    default: 'random',
  },
  replacement: {
    type: 'choice',
    options: ['without', 'with'],
    default: 'without',
  },
} as const satisfies Readonly<Record<string, Param>>;
