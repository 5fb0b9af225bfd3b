import type { Param } from '../../experiments/params';

/** Variables that no other lab has. */
export const VARIABLES = {
  /** How many keys there are; equal ones where the skew is 0. */
  keys: { type: 'integer', min: 100, max: 100_000_000, default: 10_000, scale: 'log' },
  /** Into how many regions the table is cut. */
  regions: { type: 'integer', min: 2, max: 4_096, default: 64, scale: 'log' },
  /** Zipf's exponent: the key of rank k has a load in proportion to k^-skew. */
  skew: { type: 'number', min: 0, max: 2, default: 0, scale: 'linear', step: 0.05 },
  /** `hash`: a hash of the key says which region. `range`: keys lie in order, and the newest come behind all others. */
  placement: { type: 'choice', options: ['hash', 'range'], default: 'hash' },
  /** Into how many pieces every key is cut, each placed by itself; 1 is not at all. */
  salts: { type: 'integer', min: 1, max: 256, default: 1, scale: 'log' },
} as const satisfies Readonly<Record<string, Param>>;
