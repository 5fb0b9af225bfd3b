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
  /** How to write it. Default: `number`. */
  readonly format?: 'number' | 'integer' | 'share';
}

interface FrameBase {
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

/** The population: its shape (or its individuals) and its fixed parameter. */
export interface PopulationFrame extends FrameBase {
  readonly kind: 'population';
  readonly population: string;
  readonly domain: Domain;
  /** Density curve, or masses when `discrete`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly discrete: boolean;
  /** Mass at single points of an otherwise continuous population, as [x, mass]. */
  readonly atoms: readonly (readonly [number, number])[];
  /** The parameter that the statistic estimates; NaN where none exists. */
  readonly parameter: number;
  readonly statistic: string;
  /** Finite populations only: how many individuals. */
  readonly size?: number;
  /** Individuals as dots (at most 2,500), ascending, and which of them (by index) are in the sample. */
  readonly individuals?: Float64Array;
  readonly chosen?: Uint32Array;
}

/** One sample and its statistic. */
export interface SampleFrame extends FrameBase {
  readonly kind: 'sample';
  readonly domain: Domain;
  readonly values: Float64Array;
  /** n; larger than values.length when not every observation is kept. */
  readonly sampleSize: number;
  readonly statistic: string;
  readonly statisticValue: number;
  readonly parameter: number;
  /** True when the sampling distribution was drawn from the law of the sum and this sample only illustrates. */
  readonly illustration: boolean;
}

/** The statistic over repetitions. */
export interface DistributionFrame extends FrameBase {
  readonly kind: 'distribution';
  readonly domain: Domain;
  readonly bins: Bins;
  /** Repetitions drawn so far and asked for. */
  readonly repetitions: number;
  readonly target: number;
  readonly sampleSize: number;
  readonly statistic: string;
  readonly parameter: number;
  /** The latest statistics, newest last (at most 200), for single dots while there are few. */
  readonly latest: Float64Array;
  /** Normal with the theoretical mean and standard error; null where the theorem gives none. */
  readonly normal: {
    readonly mean: number;
    readonly standardError: number;
    readonly basis: 'exact' | 'asymptotic';
  } | null;
  /** True when drawn from the exact law of the sum instead of n draws a repetition. */
  readonly direct: boolean;
  /** The same at another n, pinned for comparison. */
  readonly pinned: { readonly sampleSize: number; readonly bins: Bins; readonly repetitions: number } | null;
  /** `standardised`: values are (statistic - mean) / standard error. */
  readonly scale: 'value' | 'standardised';
}

/** Quantiles of the statistic against those of the normal. */
export interface QqFrame extends FrameBase {
  readonly kind: 'qq';
  /** Normal quantiles (standard) and the observed statistic at the same probabilities, ascending. */
  readonly theoretical: Float64Array;
  readonly observed: Float64Array;
  readonly mean: number;
  readonly standardError: number;
  readonly sampleSize: number;
  readonly statistic: string;
  /** How many statistics the quantiles are from. */
  readonly repetitions: number;
}

/** Running means (or sums minus expectation) of several paths on a log axis of n. */
export interface PathsFrame extends FrameBase {
  readonly kind: 'paths';
  readonly show: 'mean' | 'sum';
  /** Step numbers, ascending, shared by all paths. */
  readonly steps: Float64Array;
  /** One array a path: running mean, or running sum minus its expectation, at each step. */
  readonly paths: readonly Float64Array[];
  readonly target: number;
  readonly expected: number;
  readonly epsilon: number;
  readonly slice: number;
  readonly domain: Domain;
}

/** Weak law: where the paths are at one n. */
export interface SliceFrame extends FrameBase {
  readonly kind: 'slice';
  readonly slice: number;
  /** Running means at the slice, one a path. */
  readonly values: Float64Array;
  readonly expected: number;
  readonly epsilon: number;
  readonly domain: Domain;
  readonly probabilityOutside: number;
  readonly chebyshevBound: number;
}

/** Strong law: the last step at which each path was outside the band (0 if never). */
export interface LastExitFrame extends FrameBase {
  readonly kind: 'last-exit';
  readonly exits: Float64Array;
  readonly sampleSize: number;
  readonly slice: number;
  readonly epsilon: number;
}

export type Frame =
  | PopulationFrame
  | SampleFrame
  | DistributionFrame
  | QqFrame
  | PathsFrame
  | SliceFrame
  | LastExitFrame;

export type FrameOf<K extends Frame['kind']> = Extract<Frame, { kind: K }>;
