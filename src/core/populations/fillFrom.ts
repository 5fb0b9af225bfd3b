import type { Uniform } from '../uniform';
import type { Population } from './population';

/** A `fill` that draws one value after the other from a d3-random sampler, made once a call. */
export function fillFrom(sampler: (uniform: Uniform) => () => number): Population['fill'] {
  return (out, uniform, start = 0, end = out.length) => {
    const draw = sampler(uniform);
    for (let i = start; i < end; i++) out[i] = draw();
  };
}
