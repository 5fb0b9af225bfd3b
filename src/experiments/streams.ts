import { createUniform, nextStream } from '../core/random';
import type { Uniform } from '../core/uniform';

/**
 * Hands out the streams of a seed by number. Rising numbers cost one jump a step, where
 * `createUniform(seed, k)` starts over with k jumps; the streams are the same.
 */
export function streamsOf(seed: number): (stream: number) => Uniform {
  let position = 0;
  let upcoming = createUniform(seed);
  return (stream) => {
    if (stream < position) {
      position = 0;
      upcoming = createUniform(seed);
    }
    for (; position < stream; position++) upcoming = nextStream(upcoming);
    const wanted = upcoming;
    // The next one is made before the wanted one is drawn from.
    upcoming = nextStream(wanted);
    position++;
    return wanted;
  };
}
