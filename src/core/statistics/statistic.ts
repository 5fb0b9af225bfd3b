/** A figure computed from a sample. */
export interface Statistic {
  /** As it stands in links: `trimmed-mean`. */
  readonly id: string;
  /** Smallest sample for which it is defined (2 for the standard deviation). */
  readonly minimumSampleSize: number;
  /**
   * The statistic of values[start, end). May reorder the values in that range.
   * `threshold` is read by `proportion-above` alone.
   */
  compute(values: Float64Array, start: number, end: number, threshold: number): number;
}
