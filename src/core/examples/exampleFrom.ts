import { createUniform } from '../random';
import { drawnFrom } from './drawn';
import type { Example } from './example';

/** A set that is drawn from its model with a seed of its own. */
export const exampleFrom = (set: Omit<Example, 'draw'> & { readonly seed: number }): Example => ({
  ...set,
  draw: () => drawnFrom(set.model, set.size, createUniform(set.seed)),
});
