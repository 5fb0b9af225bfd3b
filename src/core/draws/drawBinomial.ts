import { binomialKernel } from '../special/stirling';
import type { Uniform } from '../uniform';

/** From this expected count on rejection is faster than a search, and its constants hold. */
const FEW = 10;

/**
 * One binomial draw in a time that does not grow with `trials`: W. Hörmann, "The generation of binomial random variates",
 * Journal of Statistical Computation and Simulation 46 (1993), algorithm BTRS; few expected successes by search from 0.
 * d3-random's binomial halves a large count over beta draws: some twenty times as long, where a table of loads takes thousands.
 */
export function drawBinomial(trials: number, p: number, uniform: Uniform): number {
  if (p > 0.5) return trials - drawBinomial(trials, 1 - p, uniform);
  if (trials === 0 || p === 0) return 0;
  return trials * p < FEW ? search(trials, p, uniform) : reject(trials, p, uniform);
}

function search(trials: number, p: number, uniform: Uniform): number {
  const odds = p / (1 - p);
  let mass = Math.exp(trials * Math.log1p(-p));
  let left = uniform();
  let k = 0;
  while (left > mass && k < trials) {
    left -= mass;
    mass *= ((trials - k) / (k + 1)) * odds;
    k++;
  }
  return k;
}

function reject(trials: number, p: number, uniform: Uniform): number {
  const spread = Math.sqrt(trials * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = trials * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const side = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / side + b) * u + centre);
    if (!(k >= 0 && k <= trials)) continue;
    if (side >= 0.07 && v <= squeeze) return k;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((trials + 1) * p);
    const height = (v * alpha) / (a / side ** 2 + b);
    if (height * binomialKernel(mode, trials - mode, p, 1 - p) <= binomialKernel(k, trials - k, p, 1 - p)) return k;
  }
}
