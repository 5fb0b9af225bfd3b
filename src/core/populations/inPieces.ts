import type { Uniform } from '../uniform';
import type { Population } from './population';

/**
 * Draws in one go: a piece stays in the nearest cache while a second loop goes over it. And a loop that is called often is
 * compiled as a whole; a long one is compiled from its middle, without knowing what comes behind it, and then V8 gives that code
 * up at the end of each call and begins the next one uncompiled.
 */
const PIECE = 1024;

/** A `fill` out of a bulk loop that gives the same draws at once or in pieces. */
export function inPieces(
  loop: (out: Float64Array, uniform: Uniform, start: number, end: number) => void,
): Population['fill'] {
  return (out, uniform, start = 0, end = out.length) => {
    for (let i = start; i < end; i += PIECE) loop(out, uniform, i, Math.min(i + PIECE, end));
  };
}
