import { nextDouble } from '../random';
import type { Uniform } from '../uniform';

/** The square of the disc's radius, in units of its heights. */
const SQUARE = 2 ** 62;
/** A height of fewer units than these is too coarse for the far tails: it gets 53 bits more. */
const LOW = 2 ** 12;

/**
 * Fills out[start, end) with Cauchy draws: the ratio of the coordinates of a point anywhere in a disc, one word each. A point of
 * the square outside the disc is written over by the next one: no branch to mispredict.
 */
export function fillCauchy(
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
  location: number,
  scale: number,
): void {
  const [square, low] = [SQUARE, LOW];
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let i = start;
  for (;;) {
    let across = 0;
    let up = 0;
    let isLow = false;
    // No call in the inner loop: the engine then keeps the state in registers.
    while (i < end) {
      let sum = (a + d) | 0;
      across = (((sum << 7) | (sum >>> 25)) + a) | 0;
      let t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      sum = (a + d) | 0;
      up = (((sum << 7) | (sum >>> 25)) + a) | 0;
      t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      isLow = (up ^ (up >> 31)) < low;
      if (isLow) break;
      const x = across + 0.5;
      const y = up + 0.5;
      out[i] = location + scale * (x / y);
      i += x * x + y * y < square ? 1 : 0;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    if (!isLow) return;
    // All but the outermost of these points are in the disc.
    const x = across + 0.5;
    const y = up + (nextDouble(state) || 0.5);
    if (x * x + y * y < square) out[i++] = location + scale * (x / y);
    a = state[0] as number;
    b = state[1] as number;
    c = state[2] as number;
    d = state[3] as number;
  }
}
