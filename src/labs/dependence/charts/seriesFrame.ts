import type { Domain, Frame } from '../../../experiments/frame';

/** One sample in the order in which it came, and what is computed from it as it comes. */
export interface SeriesFrame extends Frame {
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
