import { nextDouble, nextWord } from '../random';
import type { Uniform } from '../uniform';

/**
 * Fills out[start, end) with ones of probability p and zeros, two from each word (an odd last one takes a word alone).
 * 16 bits decide; only when they equal the threshold's first 16 bits do 53 more bits decide on the rest,
 * so p is met exactly and not to 2^-16.
 */
export function fillBernoulli(out: Float64Array, uniform: Uniform, start: number, end: number, p: number): void {
  const scaled = p * 2 ** 16;
  const threshold = Math.floor(scaled);
  const rest = scaled - threshold;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  const last = end - 1;
  let i = start;
  for (;;) {
    let low = 0;
    let high = 0;
    // No call in the inner loop, so the state stays in registers; the sign bit is the draw, so nothing is mispredicted.
    for (; i < last; i += 2) {
      const sum = (a + d) | 0;
      const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      low = (word & 0xffff) - threshold;
      high = (word >>> 16) - threshold;
      if (low === 0 || high === 0) break;
      out[i] = low >>> 31;
      out[i + 1] = high >>> 31;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    if (i >= last) break;
    out[i++] = decide(low, rest, state);
    out[i++] = decide(high, rest, state);
    a = state[0] as number;
    b = state[1] as number;
    c = state[2] as number;
    d = state[3] as number;
  }
  if (i === last) out[i] = decide((nextWord(state) & 0xffff) - threshold, rest, state);
}

function decide(difference: number, rest: number, state: Int32Array): number {
  if (difference === 0) return nextDouble(state) < rest ? 1 : 0;
  return difference >>> 31;
}
