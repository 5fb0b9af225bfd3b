import type { Uniform } from '../uniform';

/**
 * How many times a bootstrap draws the sample again. With 999, every level on offer has its ends at whole ranks: the
 * 25th smallest and the 25th largest for 0.95 (Davison and Hinkley 1997, section 5.2.1).
 */
export const RESAMPLES = 999;

/** Sums of one bootstrap's resamples, measured from an origin. */
export interface Resamples {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

// Filled anew by every call.
const scratch: Resamples = { sums: new Float64Array(RESAMPLES), squares: new Float64Array(RESAMPLES) };

/**
 * Draws sample[start, end) again with replacement, `RESAMPLES` times, and gives sum and sum of squares of each
 * resample's (value - origin). The arrays are overwritten by the next call. Each draw takes one 32-bit word, which makes
 * no value likelier than another by more than n 2^-32.
 */
export function resample(
  sample: Float64Array,
  start: number,
  end: number,
  origin: number,
  uniform: Uniform,
): Resamples {
  const { sums, squares } = scratch;
  const scale = (end - start) * 2 ** -32;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let r = 0; r < RESAMPLES; r++) {
    let sum = 0;
    let square = 0;
    // The generator (see random.ts) is written out, its state in locals.
    for (let i = start; i < end; i++) {
      const s = (a + d) | 0;
      const word = (((s << 7) | (s >>> 25)) + a) | 0;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      const value = (sample[start + (((word >>> 0) * scale) | 0)] as number) - origin;
      sum += value;
      square += value * value;
    }
    sums[r] = sum;
    squares[r] = square;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  return scratch;
}

/** Rank (from 1) of the lower end among the ordered resamples: (B + 1) (1 - level) / 2, rounded down; at least 1. */
export function lowerRank(level: number): number {
  return Math.max(1, Math.floor(((RESAMPLES + 1) * (1 - level)) / 2 + 1e-9));
}
