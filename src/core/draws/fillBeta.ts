import { exponentiate } from '../special/exponentiate';
import { takeLogarithms } from '../special/takeLogarithms';
import type { Uniform } from '../uniform';
import { fillGammas } from './fillGammas';
import { gammaShape } from './gammaShape';

const PIECE = 1024;
// Scratch, never held across calls: two draws for each.
const values = new Float64Array(2 * PIECE);
const exponents = new Float64Array(2 * PIECE);

/** Fills out[start, end) with beta draws: the share of one gamma draw in the sum of two. */
export function fillBeta(
  out: Float64Array,
  { state }: Uniform,
  start: number,
  end: number,
  alpha: number,
  beta: number,
): void {
  const small = alpha < 1 || beta < 1;
  const [first, second] = small ? [gammaShape(alpha + 1), gammaShape(beta + 1)] : [gammaShape(alpha), gammaShape(beta)];
  for (let done = start; done < end; done += PIECE) {
    const count = Math.min(PIECE, end - done);
    fillGammas(values, small ? exponents : null, state, 2 * count, first, second);
    if (small) sharesOfSmall(out, done, count, alpha, beta);
    else shares(out, done, count);
  }
}

function shares(out: Float64Array, start: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const x = values[2 * i] as number;
    out[start + i] = x / (x + (values[2 * i + 1] as number));
  }
}

/** By logarithms: U^(1 / shape), which makes a gamma draw of one of a shape higher, may be too small for a number. */
function sharesOfSmall(out: Float64Array, start: number, count: number, alpha: number, beta: number): void {
  const end = start + count;
  for (let i = 0; i < count; i++) out[start + i] = (values[2 * i + 1] as number) / (values[2 * i] as number);
  takeLogarithms(out, start, end);
  for (let i = 0; i < count; i++) {
    const exponent = (exponents[2 * i] as number) / alpha - (exponents[2 * i + 1] as number) / beta;
    out[start + i] = (out[start + i] as number) + exponent;
  }
  exponentiate(out, start, end, 1);
  for (let i = start; i < end; i++) out[i] = 1 / (1 + (out[i] as number));
}
