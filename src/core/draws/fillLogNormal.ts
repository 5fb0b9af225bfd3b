import { exponentiate } from '../special/exponentiate';
import type { Uniform } from '../uniform';
import { fillNormal } from './fillNormal';

/** Fills out[start, end) with exp(mu + sigma Z). */
export function fillLogNormal(
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
  mu: number,
  sigma: number,
): void {
  fillNormal(out, uniform, start, end, mu, sigma);
  exponentiate(out, start, end, 1);
}
