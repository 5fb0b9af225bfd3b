import type { Uniform } from '../uniform';
import { EXPONENTIAL, exponentialCorner } from './exponentialLayers';
import { nextExponential } from './nextExponential';

/**
 * Fills out[start, end) with exponential draws of the given mean. The generator (see random.ts) is written out, its state in
 * locals, four times in a row: asking whether to go on took a tenth of the time.
 */
export function fillExponential(out: Float64Array, uniform: Uniform, start: number, end: number, mean: number): void {
  const { count, half } = EXPONENTIAL;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  const last = end - 3;
  let i = start;
  for (;;) {
    let part = 0;
    // No call in the inner loop: the engine then keeps the state in registers.
    while (i < last) {
      let sum = (a + d) | 0;
      let word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      let t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
      part = word & 1023;
      if (part >= count) break;
      out[i++] = mean * (((word >>> 9) | 1) * (half[part] as number));

      sum = (a + d) | 0;
      word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
      part = word & 1023;
      if (part >= count) break;
      out[i++] = mean * (((word >>> 9) | 1) * (half[part] as number));

      sum = (a + d) | 0;
      word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
      part = word & 1023;
      if (part >= count) break;
      out[i++] = mean * (((word >>> 9) | 1) * (half[part] as number));

      sum = (a + d) | 0;
      word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
      part = word & 1023;
      if (part >= count) break;
      out[i++] = mean * (((word >>> 9) | 1) * (half[part] as number));
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    if (part < count) break;
    out[i++] = mean * exponentialCorner(state);
    a = state[0] as number;
    b = state[1] as number;
    c = state[2] as number;
    d = state[3] as number;
  }
  for (; i < end; i++) out[i] = mean * nextExponential(state);
}
