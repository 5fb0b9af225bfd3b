import type { Uniform } from '../uniform';

/**
 * Fills out[start, end) with draws between min and max. Each takes one word: 32 bits, twice as fast as the 53 bits of
 * a single call, and still 2^32 different values, none of them min or max itself. The generator (see random.ts) is written
 * out eight times in a row: asking whether to go on took a third of the time.
 */
export function fillUniform(
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
  min: number,
  max: number,
): void {
  const unit = (max - min) * 2 ** -32;
  // A word is signed; the middles of 2^32 cells lie evenly round the centre.
  const middle = min + (max - min) / 2 + unit / 2;
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let i = start;
  let x = 0;
  for (const last = end - 7; i < last; i += 8) {
    out[i] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);

    out[i + 1] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);

    out[i + 2] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);

    out[i + 3] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);

    out[i + 4] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);

    out[i + 5] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);

    out[i + 6] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);

    out[i + 7] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);
  }
  for (; i < end; i++) {
    out[i] = middle + unit * (((((a + d) << 7) | ((a + d) >>> 25)) + a) | 0);
    x = c ^ a;
    d ^= b;
    c = x ^ (b << 9);
    b ^= x;
    a ^= d;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
