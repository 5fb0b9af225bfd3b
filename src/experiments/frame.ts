/** The four things of every lesson; each has one colour and one mark everywhere. */
export type Role = 'population' | 'sample' | 'statistic' | 'theory';

/** A figure shown beside the picture, from raw values. */
export interface Readout {
  /** The field's term in camelCase: `standardError`, `theoreticalStandardError`. */
  readonly name: string;
  readonly role: Role;
  /** NaN where it does not exist, Infinity where it is infinite. */
  readonly value: number;
  /** Monte Carlo standard error of a simulated figure. */
  readonly monteCarloError?: number;
  /** Of a simulated share: among how many draws it was counted. */
  readonly among?: number;
  /** Whether theory gives the figure for large n alone; for this n it may be far off. */
  readonly forLargeN?: boolean;
  /**
   * How to write it; `number` when left out. `sample-size`: the n from which something holds; NaN says that no n is
   * enough, Infinity that it is beyond all computed, 0 that it is being computed. `about-size`: the same to two digits,
   * where Infinity says that it is not known. `verdict`: whether the mean may be called normal, 1 or 0; NaN says at no n.
   * `points`: a share of which neighbours are compared, as 3.09% and 3.10%.
   */
  readonly format?: 'number' | 'integer' | 'share' | 'points' | 'sample-size' | 'about-size' | 'verdict';
}

/** One panel of a picture as plain data. Each kind has a chart that draws it, and its own type beside that. */
export interface Frame {
  readonly kind: string;
  readonly readouts: readonly Readout[];
}

/** The interval of the value axis that panels of one figure share. */
export type Domain = readonly [number, number];

/** Equal-width bins from `lo`; values outside are counted apart, never dropped. */
export interface Bins {
  readonly lo: number;
  readonly width: number;
  readonly counts: Float64Array;
  readonly below: number;
  readonly above: number;
}
