import type { Uniform } from '../uniform';

/** Two ends of a confidence interval, low <= high. */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
}

/** What an interval is computed with besides its sample. */
export interface IntervalSetting {
  /** Nominal coverage, in (0, 1). */
  readonly level: number;
  /** The population's standard deviation, which only the z interval may know. */
  readonly standardDeviation: number;
  /** Source of a bootstrap's resamples. */
  readonly uniform: Uniform;
}

/** A way of computing a confidence interval for a mean from one sample. */
export interface IntervalMethod {
  readonly id: string;
  /** Below this the interval does not exist. */
  readonly minimumSampleSize: number;
  /** True for intervals that are only for values 0 and 1. */
  readonly proportionsOnly: boolean;
  /** How many times the sample is drawn again for one interval; 0 without a bootstrap. */
  readonly resamples: number;
  /** The interval of sample[start, end); never reorders it. */
  compute(sample: Float64Array, start: number, end: number, setting: IntervalSetting): ConfidenceInterval;
}
