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

    const layer = word & 255;
    const cell = word >>> 8;
    let x = (cell + 0.5) * (width[layer] as number);
    if (cell >= (inside[layer] as number)) {
      state[0] = a;
      state[1] = b;
      state[2] = c;
      state[3] = d;
      x = exponentialEdge(layer, x, state);
      a = state[0] as number;
      b = state[1] as number;
      c = state[2] as number;
      d = state[3] as number;
      if (x < 0) continue;
    }
    out[i++] = mean * x;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
