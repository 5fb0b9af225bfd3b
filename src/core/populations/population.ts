import type { Uniform } from '../uniform';

/**
 * Moments of a population. `NaN` says that the moment does not exist, `Infinity` that it is infinite.
 */
export interface Moments {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly skewness: number;
  readonly excessKurtosis: number;
}

/** Equally spaced points `offset + k * step` that carry all of a discrete population's mass. */
export interface Lattice {
  readonly offset: number;
  readonly step: number;
}

/** The masses of a population of finitely many values: those of a sample, each as often as it is there. */
export interface Masses {
  /** Different values, ascending. */
  readonly values: Float64Array;
  /** How many individuals have at most each value: `upTo[k] / total` is P(X <= values[k]). */
  readonly upTo: Float64Array;
  readonly total: number;
}

/** Something to draw independent values from, together with its theory. Immutable. */
export interface Population {
  /** Its family's id, as it stands in links: `log-normal`. */
  readonly id: string;
  /** Parameter values in the family's own order. */
  readonly parameters: readonly number[];
  /** Smallest and largest possible value; infinite where there is none. */
  readonly support: readonly [number, number];
  /** The lattice of a discrete population, `null` for one with a density. */
  readonly lattice: Lattice | null;
  /** Points that carry positive mass in a population that otherwise has a density (zero-inflated: 0). */
  readonly atoms?: readonly number[];
  /** Points, ascending from one end of a finite support to the other, between which the density is smooth; where it jumps. */
  readonly breaks?: readonly number[];
  /** All that a population of finitely many values is made of, whether or not these lie on a lattice. */
  readonly masses?: Masses;
  readonly moments: Moments;
  /**
   * Where tails fall like a power: the index of the lower and of the upper one. Powers of |X| below an index have a finite
   * expectation in that tail, no others; infinite for a tail in which all have one. Left out where all have one in both.
   */
  readonly tailIndex?: readonly [number, number];
  /** P(X <= x). */
  cdf(x: number): number;
  /** Smallest x with P(X <= x) >= probability, for a probability in [0, 1]. */
  quantile(probability: number): number;
  /** Density at x; for a discrete population its mass at x; at an atom the density of the rest. */
  density(x: number): number;
  /** Fills out[start, end) with independent draws. */
  fill(out: Float64Array, uniform: Uniform, start?: number, end?: number): void;
  /** The exact law of the sum of n independent draws, where it belongs to a known family. */
  sumOf?(n: number): Population;
}

/** One parameter of a family. */
export interface PopulationParameter {
  readonly name: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** Name of an earlier parameter that this one must exceed (a maximum its minimum). */
  readonly above?: string;
  /** True for the height of a bar that is drawn by hand: of all bars one at least is above 0. */
  readonly bar?: boolean;
}

/** What can be asked of a family, as plain data that fits into a page. */
export interface FamilySpec {
  readonly id: string;
  readonly parameters: readonly PopulationParameter[];
}

/** A family of populations: what its parameters are, and how to make one. */
export interface PopulationFamily extends FamilySpec {
  /**
   * Makes the population. Throws a RangeError when a parameter is not finite or makes no
   * sense mathematically (the menu's min and max are narrower and are not enforced here).
   */
  create(...parameters: number[]): Population;
}
