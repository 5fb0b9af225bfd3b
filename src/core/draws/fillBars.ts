import type { Uniform } from '../uniform';

/** Bars side by side, as an inverse distribution function: a straight line in each. */
export interface Bars {
  /** P(X below the left edge of each bar), and 1 at the end. */
  readonly below: Float64Array;
  /** Left edges, and the right edge of the last bar. */
  readonly edges: Float64Array;
  /** For each of 1,024 equal steps of probability the first bar that reaches into it. */
  readonly guide: Int32Array;
}

const GUIDE_BITS = 10;

/** Bars ready to be drawn from. */
export function barsOf(edges: Float64Array, below: Float64Array): Bars {
  const last = below.length - 2;
  const guide = new Int32Array(2 ** GUIDE_BITS);
  let bar = 0;
  for (let step = 0; step < guide.length; step++) {
    while (bar < last && (below[bar + 1] as number) <= step / guide.length) bar++;
    guide[step] = bar;
  }
  return { below, edges, guide };
}

/** Fills out[start, end) with draws from bars by inversion, a word each: 2^32 values, none of them an end. */
export function fillBars(
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
  { below, edges, guide }: Bars,
): void {
  const state = uniform.state;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let i = start; i < end; i++) {
    const sum = (a + d) | 0;
    const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);

    const probability = ((word >>> 0) + 0.5) * 2 ** -32;
    let bar = guide[word >>> (32 - GUIDE_BITS)] as number;
    while (probability >= (below[bar + 1] as number)) bar++;
    const from = below[bar] as number;
    const left = edges[bar] as number;
    const share = (probability - from) / ((below[bar + 1] as number) - from);
    out[i] = left + ((edges[bar + 1] as number) - left) * share;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
