import { nextWord } from '../random';
import type { Uniform } from '../uniform';

/** More sides would have too many words rejected. */
export const MOST_SIDES = 20;

/**
 * Fills out[start, end) with throws of a fair die of up to 20 sides, four from each word (the last ones from a word of
 * their own). N. Brackett-Rozinsky and D. Lemire, "Batched ranged random integer generation" (2024), on 24 bits: what the
 * product with `sides` has above them is a throw, what it has below is multiplied for the next one, and a word whose last
 * rest would make some fours likelier is rejected.
 */
export function fillSmallDie(out: Float64Array, uniform: Uniform, start: number, end: number, sides: number): void {
  // Said to be a 32-bit integer, it stays one in the loop.
  const factor = sides | 0;
  const rejected = (2 ** 24 % sides ** 4) | 0;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  const last = end - 3;
  let i = start;
  while (i < last) {
    // A loop that only counts on is half as fast again as one that a rejected word goes through.
    for (; i < last; i += 4) {
      const sum = (a + d) | 0;
      const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      const first = Math.imul(word & 0xffffff, factor);
      const second = Math.imul(first & 0xffffff, factor);
      const third = Math.imul(second & 0xffffff, factor);
      const fourth = Math.imul(third & 0xffffff, factor);
      if ((fourth & 0xffffff) < rejected) break;
      out[i] = 1 + (first >>> 24);
      out[i + 1] = 1 + (second >>> 24);
      out[i + 2] = 1 + (third >>> 24);
      out[i + 3] = 1 + (fourth >>> 24);
    }
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  while (i < end) {
    let place = nextWord(state) & 0xffffff;
    // The rest after four throws, at once.
    if ((Math.imul(place, sides ** 4) & 0xffffff) < rejected) continue;
    for (; i < end; i++) {
      const product = place * sides;
      out[i] = 1 + (product >>> 24);
      place = product & 0xffffff;
    }
  }
}
