import { nextDouble, nextWord } from '../random';
import type { Uniform } from '../uniform';

/**
 * Fills out[start, end) with ones of probability p and zeros, four from each word (the last ones from a word of their
 * own). 8 bits decide; only when they equal the threshold's first 8 bits do 53 more bits decide on the rest, so p is
 * met exactly and not to 2^-8.
 */
export function fillBernoulli(out: Float64Array, uniform: Uniform, start: number, end: number, p: number): void {
  // Drawn is the rarer value: of a threshold of 7 bits four are compared at once.
  const rare = Math.min(p, 1 - p);
  const threshold = Math.min(127, Math.floor(rare * 256));
  const rest = rare * 256 - threshold;
  const thresholds = Math.imul(threshold, 0x01010101);
  const rareValue = p > 0.5 ? 0 : 1;
  const flip = rareValue - 1;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  const last = end - 3;
  let i = start;
  for (;;) {
    let word = 0;
    // No call in the inner loop, so the state stays in registers; a bit is the draw, so nothing is mispredicted.
    for (; i < last; i += 4) {
      const sum = (a + d) | 0;
      word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      // Whether a byte of the difference is zero: only there does a borrow reach a highest bit that was not set.
      const difference = word ^ thresholds;
      if (((difference - 0x01010101) & ~difference & 0x80808080) !== 0) break;
      // The highest bit of a byte stays where it is not below the threshold: by that bit itself, or by the others.
      const below = ~(word | ((word | 0x80808080) - thresholds)) ^ flip;
      out[i] = (below >>> 7) & 1;
      out[i + 1] = (below >>> 15) & 1;
      out[i + 2] = (below >>> 23) & 1;
      out[i + 3] = below >>> 31;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    if (i >= end) return;
    if (i >= last) word = nextWord(state);
    for (const stop = Math.min(i + 4, end); i < stop; i++) {
      const above = (word & 255) - threshold;
      const isRare = above === 0 ? nextDouble(state) < rest : above < 0;
      out[i] = isRare ? rareValue : 1 - rareValue;
      word >>>= 8;
    }
    a = state[0] as number;
    b = state[1] as number;
    c = state[2] as number;
    d = state[3] as number;
  }
}
