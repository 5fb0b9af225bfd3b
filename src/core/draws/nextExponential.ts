import { nextWord } from '../random';
import { EXPONENTIAL, exponentialCorner } from './exponentialLayers';

/** One exponential draw of mean 1: the same value as `fillExponential` would take from this state. */
export function nextExponential(state: Int32Array): number {
  const word = nextWord(state);
  const part = word & 511;
  if (part >= EXPONENTIAL.count) return exponentialCorner(state);
  return ((word >>> 8) | 1) * (EXPONENTIAL.half[part] as number);
}
