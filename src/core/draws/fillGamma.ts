import { exponentiate } from '../special/exponentiate';
import type { Uniform } from '../uniform';
import { fillGammas } from './fillGammas';
import { gammaShape } from './gammaShape';

const PIECE = 1024;
// Scratch, never held across calls.
const values = new Float64Array(PIECE);
const exponents = new Float64Array(PIECE);

/** Fills out[start, end) with gamma draws; one of a shape below 1 is one of a shape above it times U^(1 / shape). */
export function fillGamma(
  out: Float64Array,
  { state }: Uniform,
  start: number,
  end: number,
  shape: number,
  scale: number,
): void {
  const small = shape < 1;
  const constants = gammaShape(small ? shape + 1 : shape);
  for (let done = start; done < end; done += PIECE) {
    const count = Math.min(PIECE, end - done);
    fillGammas(values, small ? exponents : null, state, count, constants, constants);
    for (let i = 0; i < count; i++) out[done + i] = scale * (values[i] as number);
    if (small) shrink(out, done, count, shape);
  }
}

/** U^(1 / shape) is exp(-E / shape). */
function shrink(out: Float64Array, start: number, count: number, shape: number): void {
  exponentiate(exponents, 0, count, -1 / shape);
  for (let i = 0; i < count; i++) out[start + i] = (out[start + i] as number) * (exponents[i] as number);
}
