import type { Uniform } from '../uniform';
import { EXPONENTIAL, exponentialEdge } from './ziggurat';

/** Fills out[start, end) with exponential draws of the given mean. */
export function fillExponential(out: Float64Array, uniform: Uniform, start: number, end: number, mean: number): void {
  const { inside, width } = EXPONENTIAL;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let i = start;
  for (;;) {
    let layer = 0;
    let x = 0;
    // No call in the inner loop: the engine then keeps the state in registers.
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

      layer = word & 255;
      const cell = word >>> 8;
      x = (cell + 0.5) * (width[layer] as number);
      if (cell >= (inside[layer] as number)) break;
      out[i] = mean * x;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    if (i >= end) return;
    x = exponentialEdge(layer, x, state);
    if (x >= 0) out[i++] = mean * x;
    a = state[0] as number;
    b = state[1] as number;
    c = state[2] as number;
    d = state[3] as number;
  }
}
