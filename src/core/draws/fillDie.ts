import { nextWord } from '../random';
import type { Uniform } from '../uniform';

/**
 * Fills out[start, end) with throws of a fair die of up to 2^15 sides, two from each word (the last one from a word
 * of its own). D. Lemire, "Fast random integer generation in an interval" (2019), on 16-bit halves: the high half of
 * half × sides, with the few low halves that would make some faces likelier rejected.
 */
export function fillDie(out: Float64Array, uniform: Uniform, start: number, end: number, sides: number): void {
  const rejected = 2 ** 16 % sides;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  const last = end - 1;
  let i = start;
  while (i < last) {
    const sum = (a + d) | 0;
    const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);

    // A rejected throw is written over by the next one: no branch to mispredict.
    const low = Math.imul(word & 0xffff, sides);
    out[i] = 1 + (low >>> 16);
    i += (low & 0xffff) >= rejected ? 1 : 0;
    const high = Math.imul(word >>> 16, sides);
    out[i] = 1 + (high >>> 16);
    i += (high & 0xffff) >= rejected ? 1 : 0;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  while (i < end) {
    const product = Math.imul(nextWord(state) & 0xffff, sides);
    out[i] = 1 + (product >>> 16);
    i += (product & 0xffff) >= rejected ? 1 : 0;
  }
}
