import { randomGamma, randomGeometric, randomPareto, randomPoisson } from 'd3-random';
import { nextNormal } from '../draws/nextNormal';
import { nextWord } from '../random';
import type { Uniform } from '../uniform';

type Draw = (uniform: Uniform, ...parameters: number[]) => number;

const DRAWS: Readonly<Record<string, Draw>> = {
  bernoulli: (uniform, p) => oneOf(uniform, p as number),
  gamma: (uniform, shape, scale) => randomGamma.source(uniform)(shape as number, scale as number)(),
  geometric: (uniform, p) => randomGeometric.source(uniform)(p as number)(),
  'log-normal': (uniform, mu, sigma) => Math.exp(normalOf(uniform, mu as number, sigma as number)),
  normal: (uniform, mean, standardDeviation) => normalOf(uniform, mean as number, standardDeviation as number),
  pareto: (uniform, alpha) => randomPareto.source(uniform)(alpha as number)(),
  poisson: (uniform, mean) => randomPoisson.source(uniform)(mean as number)(),
  'zero-inflated': (uniform, p, mu, sigma) =>
    uniform() < (p as number) ? Math.exp(normalOf(uniform, mu as number, sigma as number)) : 0,
};

/**
 * One value of a population (its id, its parameters), of those that the built-in sets are made of. A set is the same for
 * good, and figures of it stand in lessons: so its values come from here and not from the loops of `core/draws`, which
 * may change. Throws a RangeError for a family that no set has.
 */
export function drawOne(id: string, parameters: readonly number[], uniform: Uniform): number {
  const draw = DRAWS[id];
  if (!draw) throw new RangeError(`no set has values of ${id}`);
  return draw(uniform, ...parameters);
}

const normalOf = (uniform: Uniform, mean: number, standardDeviation: number): number =>
  mean + standardDeviation * nextNormal(uniform.state);

/** 1 with probability p: 16 bits decide, and 53 more where they are the first of p. */
function oneOf(uniform: Uniform, p: number): number {
  const rest = p * 2 ** 16 - (nextWord(uniform.state) & 0xffff);
  return rest >= 1 || (rest > 0 && uniform() < rest) ? 1 : 0;
}
