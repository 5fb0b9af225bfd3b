import { exponentiate } from '../special/exponentiate';
import type { Uniform } from '../uniform';
import { fillExponential } from './fillExponential';

/** Fills out[start, end) with Pareto draws from 1 up: the logarithm of one is exponential. */
export function fillPareto(out: Float64Array, uniform: Uniform, start: number, end: number, alpha: number): void {
  fillExponential(out, uniform, start, end, 1 / alpha);
  exponentiate(out, start, end, 1);
}
