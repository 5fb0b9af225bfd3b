import { randomGamma } from 'd3-random';
import type { Uniform } from '../uniform';

/** Draws from a gamma law of mean 1, one after the other. */
export const gammaDraws = (shape: number, uniform: Uniform): (() => number) =>
  randomGamma.source(uniform)(shape, 1 / shape);

/**
 * Draws how long ago, at a random moment, the last of many visits was, for gamma gaps of mean 1: the gap that holds the moment
 * is length-biased, a gamma of a shape one higher, and the moment is anywhere in it (W. Feller, "An Introduction to Probability
 * Theory and Its Applications" II, 1971, chapter XI).
 */
export function ageDraws(shape: number, uniform: Uniform): () => number {
  const gap = randomGamma.source(uniform)(shape + 1, 1 / shape);
  return () => gap() * uniform();
}
