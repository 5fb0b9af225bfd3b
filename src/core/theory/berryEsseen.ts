import type { Population } from '../populations/population';
import { absoluteThirdMoment } from './absoluteThirdMoment';

/**
 * A constant for equal summands, proved by I. Shevtsova, "On the absolute constants in the Berry-Esseen type
 * inequalities for identically distributed summands", arXiv:1111.6554 (2011); she lowered it to 0.4690 in 2013.
 */
export const BERRY_ESSEEN_CONSTANT = 0.4748;

/**
 * Berry and Esseen's bound on the gap to the normal at n = 1: C E|X - mu|^3 / sigma^3. Divided by sqrt(n) it
 * bounds the gap at n. NaN where the third moment is infinite.
 */
export function berryEsseenAtOne(population: Population): number {
  const moment = absoluteThirdMoment(population);
  return Number.isFinite(moment) ? BERRY_ESSEEN_CONSTANT * moment : Number.NaN;
}

/** Berry and Esseen's bound on sup |F - Phi| for the mean of n draws, at most 1; NaN where there is none. */
export function berryEsseenBound(population: Population, n: number): number {
  return Math.min(1, berryEsseenAtOne(population) / Math.sqrt(n));
}
