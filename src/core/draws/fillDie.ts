import type { Uniform } from '../uniform';

/**
 * Fills out[start, end) with throws of a fair die of up to 2^15 sides.
 * D. Lemire, "Fast random integer generation in an interval" (2019): the high word of word × sides, with the few
 * low words that would make some faces likelier rejected.
 */
export function fillDie(out: Float64Array, uniform: Uniform, start: number, end: number, sides: number): void {
  const rejected = 2 ** 32 % sides;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let i = start; i < end; ) {
    const sum = (a + d) | 0;
    const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);

    // The high word of the product from two halves, all in small integers.
    const carry = Math.imul(word & 0xffff, sides) >>> 16;
    out[i] = 1 + ((Math.imul(word >>> 16, sides) + carry) >>> 16);
    i += Math.imul(word, sides) >>> 0 >= rejected ? 1 : 0;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
