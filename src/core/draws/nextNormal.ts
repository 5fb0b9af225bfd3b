import { nextWord } from '../random';
import { NORMAL, normalEdge } from './ziggurat';

/** One standard normal draw: the same value as `fillNormal` would take from this state. */
export function nextNormal(state: Int32Array): number {
  for (;;) {
    const word = nextWord(state);
    const layer = word & 255;
    const cell = word >> 8;
    const z = (cell + 0.5) * (NORMAL.width[layer] as number);
    if ((cell ^ (cell >> 31)) < (NORMAL.inside[layer] as number)) return z;
    const size = normalEdge(layer, Math.abs(z), state);
    if (size >= 0) return cell < 0 ? -size : size;
  }
}
