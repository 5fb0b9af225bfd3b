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
  /** Whether theory gives the figure for large n alone; for this n it may be far off. */
  readonly forLargeN?: boolean;
  /**
   * How to write it; `number` when left out. `sample-size`: the n from which something holds; NaN says that no n is
   * enough, Infinity that it is beyond all computed, 0 that it is being computed. `verdict`: whether the mean may be
   * called normal, 1 or 0; NaN says at no n.
   */
  readonly format?: 'number' | 'integer' | 'share' | 'sample-size' | 'verdict';
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
    /** `promised`: what independence would give, whether or not it holds. */
    readonly basis: 'exact' | 'asymptotic' | 'promised';
  } | null;
  /** P(statistic below an edge) by the law itself, at the edges of the bins, where it is known and asked for; `limit` where it is only approached. */
  readonly exact: {
    readonly cdf: Float64Array;
    readonly discrete: boolean;
    readonly basis: 'exact' | 'limit';
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

/** One population's gap to the normal over n. */
export interface GapCurve {
  readonly population: string;
  /** Sample sizes, ascending, and the largest gap between the law of the mean and its normal at each. */
  readonly n: Float64Array;
  readonly gap: Float64Array;
}

/** How far the law of the mean is from normal, exactly, over n on two log axes. */
export interface GapFrame extends FrameBase {
  readonly kind: 'gap';
  /** Range of n and of the gap. */
  readonly domain: Domain;
  readonly gapDomain: Domain;
  /** The chosen population; no points where its variance is infinite. */
  readonly main: GapCurve;
  /** Typical populations, drawn quietly beside it; those not computed yet are missing. */
  readonly others: readonly GapCurve[];
  /** C rho / sigma^3, to be divided by sqrt(n): Berry and Esseen's bound; NaN where there is none. */
  readonly berryEsseen: number;
  /** |skewness| / (6 sqrt(2 pi)) (and half a lattice step's share), to be divided by sqrt(n); NaN where there is none. */
  readonly firstOrder: number;
  readonly tolerance: number;
  /** The n from which the tolerance holds; Infinity when beyond 10^7, NaN when no n is enough, 0 while unknown. */
  readonly requiredSampleSize: number;
  readonly sampleSize: number;
  /** The gap at `sampleSize`; NaN where there is no normal to compare with. */
  readonly gapAtSampleSize: number;
  /** Index of the stable limit where the variance is infinite, else NaN. */
  readonly stableIndex: number;
}

/** The law of the mean beside its normal: two distribution functions, and where they are furthest apart. */
export interface LawsFrame extends FrameBase {
  readonly kind: 'laws';
  /** In standard errors from the expected value. */
  readonly domain: Domain;
  /** Places, ascending, and P(mean at most there) by the exact law. */
  readonly z: Float64Array;
  readonly cdf: Float64Array;
  readonly sampleSize: number;
  /** The largest gap and its place. */
  readonly gap: number;
  readonly at: number;
}

/** A rule of thumb, held against what it promises. */
export interface ScoredRule {
  readonly id: string;
  /** The sample size from which the rule says that n is large enough. */
  readonly sampleSize: number;
  /** At that sample size; NaN when it was not computed. */
  readonly coverage: number;
  readonly missedBelow: number;
  readonly missedAbove: number;
  readonly monteCarloError: number;
  /** `beyond`: the rule asks for more than the axis holds. */
  readonly verdict: 'right' | 'wrong' | 'undecided' | 'beyond';
}

/** Actual coverage of an interval against n, and on which side it misses. */
export interface CoverageFrame extends FrameBase {
  readonly kind: 'coverage';
  readonly domain: Domain;
  readonly population: string;
  readonly interval: string;
  readonly level: number;
  /** Sample sizes, ascending; shares at each. */
  readonly n: Float64Array;
  readonly coverage: Float64Array;
  /** Share of intervals wholly above the parameter (it is below them). */
  readonly missedBelow: Float64Array;
  /** Share of intervals wholly below the parameter (it is above them). */
  readonly missedAbove: Float64Array;
  /** Repetitions behind each point; 0 where the coverage is exact. */
  readonly repetitions: Float64Array;
  readonly rules: readonly ScoredRule[];
  readonly sampleSize: number;
}

/** Confidence intervals from repeated samples, against the fixed parameter. */
export interface IntervalsFrame extends FrameBase {
  readonly kind: 'intervals';
  readonly domain: Domain;
  /** The newest intervals (at most 100), oldest first. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Number of the first one shown, from 1. */
  readonly first: number;
  readonly parameter: number;
  readonly repetitions: number;
  readonly sampleSize: number;
  readonly interval: string;
  readonly level: number;
}

/** The share of intervals that hold the parameter, as repetitions go on. */
export interface RunningShareFrame extends FrameBase {
  readonly kind: 'running-share';
  /** Numbers of intervals, ascending, and the share that covers among the first so many. */
  readonly steps: Float64Array;
  readonly share: Float64Array;
  readonly target: number;
  readonly level: number;
}

/** The margin of error over the population size, at one n. */
export interface MarginFrame extends FrameBase {
  readonly kind: 'margin';
  readonly domain: Domain;
  readonly marginDomain: Domain;
  /** Population sizes, ascending (none below n), and the margin at each. */
  readonly sizes: Float64Array;
  readonly margin: Float64Array;
  readonly populationSize: number;
  readonly sampleSize: number;
  readonly proportion: number;
  readonly level: number;
}

/** Shares found by repeated surveys of one population. */
export interface SurveysFrame extends FrameBase {
  readonly kind: 'surveys';
  readonly domain: Domain;
  /** The newest shares (at most 200). */
  readonly values: Float64Array;
  readonly proportion: number;
  readonly margin: number;
  readonly repetitions: number;
  readonly sampleSize: number;
  readonly populationSize: number;
  readonly level: number;
}

/** A board of pins, and the newest balls on their way through it. */
export interface BoardFrame extends FrameBase {
  readonly kind: 'board';
  readonly rows: number;
  readonly probability: number;
  /** The newest balls (at most 50), newest last: for each row 1 if the ball went right, one ball after the other. */
  readonly paths: Uint8Array;
  readonly repetitions: number;
}

/** How many balls lie in each slot, beside the binomial and its normal. */
export interface BinomialFrame extends FrameBase {
  readonly kind: 'binomial';
  readonly rows: number;
  readonly probability: number;
  readonly counts: Float64Array;
  readonly repetitions: number;
  /** Exact probability of each slot. */
  readonly masses: Float64Array;
  readonly mean: number;
  readonly standardDeviation: number;
}

/** The normal's value for P(at most k) minus the exact one, at every k. */
export interface BinomialErrorFrame extends FrameBase {
  readonly kind: 'binomial-error';
  readonly rows: number;
  readonly probability: number;
  readonly plain: Float64Array;
  /** With the continuity correction. */
  readonly corrected: Float64Array;
}

/** One sample in the order in which it came, and what is computed from it as it comes. */
export interface SeriesFrame extends FrameBase {
  readonly kind: 'series';
  readonly trouble: string;
  /** Places among the n observations, from 1, ascending: all of them, or some, equally spaced. */
  readonly steps: Float64Array;
  readonly values: Float64Array;
  /** At the same places: the running mean; with `critical` the running z of the test. */
  readonly line: Float64Array;
  /** Where the mean of the population is at each place; empty where there is none. */
  readonly truth: Float64Array;
  readonly sampleSize: number;
  readonly valueDomain: Domain;
  /** Clusters: the last place and the mean of each. */
  readonly clusterEnds: Float64Array;
  readonly clusterMeans: Float64Array;
  /** Peeking: beyond this z a look raises an alarm; null for everything else. */
  readonly critical: number | null;
  /** Places of the looks, and the running z at each. */
  readonly looks: Float64Array;
  readonly lookValues: Float64Array;
}

/** The share of runs that have raised a false alarm by each look. */
export interface AlarmsFrame extends FrameBase {
  readonly kind: 'alarms';
  /** By each look, the first one first: simulated, and exact. */
  readonly share: Float64Array;
  readonly exact: Float64Array;
  /** What a single look is promised to be. */
  readonly promised: number;
  readonly repetitions: number;
  readonly sampleSize: number;
}

/** What holds under one condition. */
export interface Verdict {
  readonly trouble: string;
  readonly weakLaw: boolean;
  readonly strongLaw: boolean;
  readonly centralLimitTheorem: boolean;
  /** NaN where no number of independent draws is as good. */
  readonly effectiveSampleSize: number;
  /** A share of intervals that cover, or of tests that raise a false alarm. */
  readonly measure: 'coverage' | 'false-alarms';
  readonly promised: number;
  /** NaN where there is no parameter to cover. */
  readonly actual: number;
  /** Monte Carlo error of a simulated figure; 0 of an exact one; NaN while it is being drawn. */
  readonly monteCarloError: number;
}

/** Which laws hold, condition by condition, and what is left of the promise. */
export interface VerdictsFrame extends FrameBase {
  readonly kind: 'verdicts';
  readonly verdicts: readonly Verdict[];
  /** The condition that the lab shows above. */
  readonly chosen: string;
  readonly sampleSize: number;
  readonly level: number;
}

export type Frame =
  | PopulationFrame
  | SampleFrame
  | DistributionFrame
  | QqFrame
  | PathsFrame
  | SliceFrame
  | LastExitFrame
  | GapFrame
  | LawsFrame
  | CoverageFrame
  | IntervalsFrame
  | RunningShareFrame
  | MarginFrame
  | SurveysFrame
  | BoardFrame
  | BinomialFrame
  | BinomialErrorFrame
  | SeriesFrame
  | AlarmsFrame
  | VerdictsFrame;

export type FrameOf<K extends Frame['kind']> = Extract<Frame, { kind: K }>;
