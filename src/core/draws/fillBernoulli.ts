import { nextDouble } from '../random';
import type { Uniform } from '../uniform';

/**
 * Fills out[start, end) with ones of probability p and zeros.
 * 31 bits decide; only when they equal the threshold's first 31 bits do 53 more bits decide on the rest,
 * so p is met exactly and not to 2^-31.
 */
export function fillBernoulli(out: Float64Array, uniform: Uniform, start: number, end: number, p: number): void {
  const scaled = p * 2 ** 31;
  const threshold = Math.floor(scaled);
  const rest = scaled - threshold;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let i = start;
  for (;;) {
    // No call in the inner loop, so the state stays in registers; the sign bit is the draw, so nothing is mispredicted.
    for (; i < end; i++) {
      const sum = (a + d) | 0;
      const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      const difference = (word >>> 1) - threshold;
      if (difference === 0) break;
      out[i] = difference >>> 31;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    if (i >= end) return;
    out[i++] = nextDouble(state) < rest ? 1 : 0;
    a = state[0] as number;
    b = state[1] as number;
    c = state[2] as number;
    d = state[3] as number;
  }
}
