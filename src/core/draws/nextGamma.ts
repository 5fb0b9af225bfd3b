import { nextWord } from '../random';
import type { GammaShape } from './gammaShape';
import { nextNormal } from './nextNormal';

/** One draw from a gamma law of scale 1: the same value as `fillGammas` would take from this state. */
export function nextGamma(state: Int32Array, { d, c, squeeze }: GammaShape): number {
  for (;;) {
    const z = nextNormal(state);
    const root = 1 + c * z;
    const v = root * root * root;
    const u = ((nextWord(state) >>> 0) + 0.5) * 2 ** -32;
    if (u < 1 - squeeze * z * z * z * z) return d * v;
    if (root > 0 && Math.log(u) < 0.5 * z * z + d * (1 - v + Math.log(v))) return d * v;
  }
}
