import type { Uniform } from '../uniform';

/**
 * Fills out[start, end) with draws between min and max. Each takes one word: 32 bits, twice as fast as the 53 bits of
 * a single call, and still 2^32 different values, none of them min or max itself.
 */
export function fillUniform(
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
  min: number,
  max: number,
): void {
  const unit = (max - min) * 2 ** -32;
  // A word is signed; the middles of 2^32 cells lie evenly round the centre.
  const middle = min + (max - min) / 2 + unit / 2;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let i = start; i < end; i++) {
    const sum = (a + d) | 0;
    const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);

    out[i] = middle + unit * word;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
