import type { Uniform } from '../uniform';

/** Fills out[start, end) with draws on [min, max), each from 53 bits: the same values as calling `uniform`. */
export function fillUniform(
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
  min: number,
  max: number,
): void {
  const unit = (max - min) * 2 ** -53;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let i = start; i < end; i++) {
    let sum = (a + d) | 0;
    const high = (((sum << 7) | (sum >>> 25)) + a) | 0;
    let t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);

    sum = (a + d) | 0;
    const low = (((sum << 7) | (sum >>> 25)) + a) | 0;
    t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);

    out[i] = min + unit * ((high >>> 5) * 0x4000000 + (low >>> 6));
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
