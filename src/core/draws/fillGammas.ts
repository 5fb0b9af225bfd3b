import { EXPONENTIAL } from './exponentialLayers';
import type { GammaShape } from './gammaShape';
import { nextExponential } from './nextExponential';
import { nextGamma } from './nextGamma';
import { stepBack } from './stepBack';
import { NORMAL } from './ziggurat';

/**
 * Fills values[0, count) with gamma draws of scale 1, by turns of two shapes, and, where there are `exponents`, these beside them
 * with exponential draws. The generator (see random.ts) is written out, its state in locals, and with it the quick parts of a
 * normal and of an exponential draw; where one is not quick, its words are taken back and the draw is made by calls.
 */
export function fillGammas(
  values: Float64Array,
  exponents: Float64Array | null,
  state: Int32Array,
  count: number,
  shape: GammaShape,
  other: GammaShape,
): void {
  const { inside, width } = NORMAL;
  const { count: parts, half } = EXPONENTIAL;
  let { d: scale, c: slope, squeeze } = shape;
  let { d: nextScale, c: nextSlope, squeeze: nextSqueeze } = other;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let i = 0;
  for (;;) {
    let words = 0;
    // Hardly a call in the inner loop (logarithms, for few draws): the engine then keeps the state in registers.
    while (i < count) {
      let sum = (a + d) | 0;
      let word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      let t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      const layer = word & 255;
      const cell = word >> 8;
      words = 1;
      if ((cell ^ (cell >> 31)) >= (inside[layer] as number)) break;
      const z = (cell + 0.5) * (width[layer] as number);

      sum = (a + d) | 0;
      word = (((sum << 7) | (sum >>> 25)) + a) | 0;
      t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);

      const u = ((word >>> 0) + 0.5) * 2 ** -32;
      const root = 1 + slope * z;
      const v = root * root * root;
      if (
        u >= 1 - squeeze * z * z * z * z &&
        !(root > 0 && Math.log(u) < 0.5 * z * z + scale * (1 - v + Math.log(v)))
      ) {
        continue;
      }

      if (exponents) {
        sum = (a + d) | 0;
        word = (((sum << 7) | (sum >>> 25)) + a) | 0;
        t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = (d << 11) | (d >>> 21);

        const part = word & 1023;
        words = 3;
        if (part >= parts) break;
        exponents[i] = ((word >>> 9) | 1) * (half[part] as number);
      }
      words = 0;
      values[i++] = scale * v;
      let was = scale;
      scale = nextScale;
      nextScale = was;
      was = slope;
      slope = nextSlope;
      nextSlope = was;
      was = squeeze;
      squeeze = nextSqueeze;
      nextSqueeze = was;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    if (words === 0) return;
    for (; words > 0; words--) stepBack(state);
    values[i] = nextGamma(state, i % 2 === 0 ? shape : other);
    if (exponents) exponents[i] = nextExponential(state);
    i++;
    [scale, nextScale] = [nextScale, scale];
    [slope, nextSlope] = [nextSlope, slope];
    [squeeze, nextSqueeze] = [nextSqueeze, squeeze];
    a = state[0] as number;
    b = state[1] as number;
    c = state[2] as number;
    d = state[3] as number;
  }
}
