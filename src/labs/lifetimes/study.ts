import { fillExponential } from '../../core/draws/fillExponential';
import { fillUniform } from '../../core/draws/fillUniform';
import type { Uniform } from '../../core/uniform';
import type { Settings } from './asked';

/** What somebody knows who has watched rows: how long each that failed took, and how long each other one has lasted. Ascending. */
export interface Study {
  readonly failed: Float64Array;
  readonly unfinished: Float64Array;
}

/** Watches n rows, again and again. A study is overwritten by the next one. */
export function studier({ watch, arrive, lifetime, shape, n }: Settings & { n: number }): (uniform: Uniform) => Study {
  const lives = new Float64Array(n);
  const spans = new Float64Array(n).fill(watch);
  const failed = new Float64Array(n);
  const unfinished = new Float64Array(n);
  return (uniform) => {
    fillExponential(lives, uniform, 0, n, 1);
    if (arrive > 0) fillUniform(spans, uniform, 0, n, watch * (1 - arrive), watch);
    let count = 0;
    for (let i = 0; i < n; i++) {
      // (T / scale)^shape is exponential.
      const life = lifetime * (lives[i] as number) ** (1 / shape);
      const span = spans[i] as number;
      if (life <= span) failed[count++] = life;
      else unfinished[i - count] = span;
    }
    return { failed: failed.subarray(0, count).sort(), unfinished: unfinished.subarray(0, n - count).sort() };
  };
}

/** Sum of values. */
export const sumOf = (values: Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** How many of ascending values are at most so large. */
export function countTo(values: Float64Array, most: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
