import { nextWord } from '../random';
import { EXPONENTIAL, exponentialCorner } from './exponentialLayers';

/** One exponential draw of mean 1: the same value as `fillExponential` would take from this state. */
export function nextExponential(state: Int32Array): number {
  const word = nextWord(state);
  const part = word & 1023;
  if (part >= EXPONENTIAL.count) return exponentialCorner(state);
  return ((word >>> 9) | 1) * (EXPONENTIAL.half[part] as number);
}
