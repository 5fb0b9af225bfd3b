import { familyOf } from '../populations/index';
import type { Population } from '../populations/population';
import type { Uniform } from '../uniform';

/** Fills out[0, count n) with `count` samples of n. */
export type FillSamples = (out: Float64Array, uniform: Uniform, count: number) => void;

/** From this n on, drawing how many pay is faster than asking each. */
const MANY = 200;

/**
 * Independent samples of n in no particular order, for what only counts their values: the law of a sample is the
 * population's own, but drawn by the fastest way there is. Where a share pays, first how many do; else by the population's
 * own loop.
 */
export function samplesOf(population: Population, n: number): FillSamples {
  if (population.id === 'zero-inflated' && n >= MANY) return payersFirst(population, n);
  return (out, uniform, count) => population.fill(out, uniform, 0, count * n);
}

/** As many payers as binomial(n, p) says, then nothing but zeros. */
function payersFirst({ parameters }: Population, n: number): FillSamples {
  const [p, mu, sigma] = parameters as readonly [number, number, number];
  const payers = familyOf('binomial').create(n, p);
  const paid = familyOf('log-normal').create(mu, sigma);
  const drawn = new Float64Array(1);
  return (out, uniform, count) => {
    for (let start = 0; start < count * n; start += n) {
      payers.fill(drawn, uniform);
      const zeros = start + (drawn[0] as number);
      paid.fill(out, uniform, start, zeros);
      out.fill(0, zeros, start + n);
    }
  };
}
