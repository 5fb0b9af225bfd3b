import type { Population } from '../../populations/population';
import { transformOf } from './transform';

/** The interval of a sum's deviation from its expectation on which its law is computed. */
export interface Span {
  /** P(deviation < left) is nothing, even after undoing the damping. */
  readonly left: number;
  readonly right: number;
}

/** The weight, as a power of e, that the lower tail may have where the window begins. */
const NOTHING = -38;
/** Tilts to try, in standard errors. */
const TILTS = [4, 6, 8, 9, 11, 16];

const re = new Float64Array(1);
const im = new Float64Array(1);

/**
 * Where the law of the sum of n draws lies: from Chernoff's bound on the lower tail (or the smallest possible sum) to
 * `reach` standard errors above the expectation (or the largest possible sum).
 */
export function spanOf(population: Population, n: number, reach: number): Span {
  const { mean, standardDeviation } = population.moments;
  const scale = standardDeviation * Math.sqrt(n);
  const transform = transformOf(population);
  let left = n * (population.support[0] - mean);
  for (const tilt of TILTS) {
    transform(n, tilt / scale, 0, 0, 1, re, im);
    // P(D <= d) <= E exp(-t D) exp(t d).
    const bound = ((NOTHING - n * (re[0] as number)) / tilt) * scale;
    // Where all but a few values are one, the transform is 0 by rounding and bounds nothing.
    if (bound > left && Number.isFinite(bound)) left = bound;
  }
  return { left, right: Math.min(n * (population.support[1] - mean), reach * scale) };
}
