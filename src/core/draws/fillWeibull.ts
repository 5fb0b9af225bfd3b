import { exponentiate } from '../special/exponentiate';
import { takeLogarithms } from '../special/takeLogarithms';
import type { Uniform } from '../uniform';
import { fillExponential } from './fillExponential';

/** Fills out[start, end) with Weibull draws: E^(1 / shape) times a scale, E exponential. */
export function fillWeibull(
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
  shape: number,
  scale: number,
): void {
  fillExponential(out, uniform, start, end, 1);
  takeLogarithms(out, start, end);
  exponentiate(out, start, end, 1 / shape);
  for (let i = start; i < end; i++) out[i] = scale * (out[i] as number);
}
