import { createUniform, nextStream } from '../core/random';
import type { Uniform } from '../core/uniform';

/**
 * Hands out the streams of a seed by number, those of `createUniform(seed, k)`. Rising numbers go on from where the last
 * one was.
 */
export function streamsOf(seed: number): (stream: number) => Uniform {
  let position = 0;
  let upcoming = createUniform(seed);
  return (stream) => {
    if (stream < position) {
      position = 0;
      upcoming = createUniform(seed);
    }
    const wanted = stream > position ? nextStream(upcoming, stream - position) : upcoming;
    // The next one is made before the wanted one is drawn from.
    upcoming = nextStream(wanted);
    position = stream + 1;
    return wanted;
  };
}
