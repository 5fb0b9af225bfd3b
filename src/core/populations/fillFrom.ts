import type { Uniform } from '../uniform';
import type { Population } from './population';

/**
 * A `fill` that draws one value after the other from a d3-random sampler, made once a call.
 *
 * Samplers built on d3's randomNormal (gamma, beta, binomial, Poisson) keep a spare normal until the call ends, so
 * filling in two calls gives other draws than filling in one: equally good ones, and repeatable by call sizes.
 */
export function fillFrom(sampler: (uniform: Uniform) => () => number): Population['fill'] {
  return (out, uniform, start = 0, end = out.length) => {
    const draw = sampler(uniform);
    for (let i = start; i < end; i++) out[i] = draw();
  };
}
