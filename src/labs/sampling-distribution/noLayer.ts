/** The law of a mean or a sum at the edges of bins; plain data. */
export interface ExactLayer {
  /** P(statistic below the edge), one more than there are bins; empty where nothing is known. */
  cdf: Float64Array;
  /** Largest gap of the law to its normal; NaN where there is none. */
  gap: number;
  /** `limit`: the stable law that the mean comes to where the variance is infinite. */
  basis: 'exact' | 'limit' | 'none';
}

/**
 * What is known before it is computed, and of other statistics than mean and sum. New each time: a tally's arrays go away
 * with the message that carries it.
 */
export const noLayer = (): ExactLayer => ({ cdf: new Float64Array(0), gap: Number.NaN, basis: 'none' });
