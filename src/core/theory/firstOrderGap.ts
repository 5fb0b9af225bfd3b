import type { Population } from '../populations/population';

/**
 * What the gap to the normal comes to for large n, times sqrt(n): |skewness| / (6 sqrt(2 pi)), from the first
 * term of Edgeworth's expansion at its highest point, and on a lattice half a jump more, step / (2 sigma sqrt(2 pi))
 * (Esseen 1945; Feller 1971, sections XVI.4 and 5). NaN where the skewness is not finite.
 */
export function firstOrderAtOne({ moments, lattice }: Population): number {
  const { skewness, standardDeviation } = moments;
  const jump = lattice ? lattice.step / (2 * standardDeviation) : 0;
  const size = Math.abs(skewness) / 6 + jump;
  return Number.isFinite(size) ? size / Math.sqrt(2 * Math.PI) : Number.NaN;
}

/** The first-order size of sup |F - Phi| for the mean of n draws; 0 says that the gap shrinks faster than 1 / sqrt(n). */
export function firstOrderGap(population: Population, n: number): number {
  return firstOrderAtOne(population) / Math.sqrt(n);
}
