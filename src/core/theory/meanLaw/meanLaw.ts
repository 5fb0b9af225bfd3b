import type { Lattice, Population } from '../../populations/population';

/** The law of the mean of n independent draws. */
export interface MeanLaw {
  readonly sampleSize: number;
  /** Of the mean: the population's mean, and its standard deviation divided by sqrt(n). */
  readonly mean: number;
  readonly standardError: number;
  /** `closed`: from special functions; `series`: a Fourier series of the transform; `grid`: the same on an FFT grid. */
  readonly method: 'closed' | 'series' | 'grid';
  /** |error| of `cdf` is at most this, for every x; of data on no lattice (`massGridLaw`) beside a jump, not at it. */
  readonly errorBound: number;
  /** Where the mean can lie, if its values are equally spaced. */
  readonly lattice: Lattice | null;
  /** Points of positive probability of a law that otherwise has a density. */
  readonly atoms: readonly number[];
  /** P(mean <= x). On a lattice x counts as a point when it is one up to rounding. */
  cdf(x: number): number;
  /** P(mean < x). */
  cdfBefore(x: number): number;
  /** sup |F - Phi| and where it is, in standard errors from the mean: of a law all of whose points are at hand. */
  largestGap?(): { readonly gap: number; readonly at: number };
}

/** The law of the mean of n independent draws from a population. */
export type LawOfMean = (population: Population, n: number) => MeanLaw;
