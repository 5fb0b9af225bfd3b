import { select } from '../statistics/select';
import type { IntervalMethod } from './interval';
import { lowerRank, RESAMPLES, type Resamples, resample } from './resample';
import { sampleMoments } from './sampleMoments';

/** Below this share of the squares, a spread is what rounding leaves of equal values. */
const NOTHING = 1e-13;

/**
 * The bootstrap-t: each of 999 resamples gives t* = (its mean - the sample's mean) / its standard error, and the ends are
 * mean - t* standard error at the t* of rank 1000 (1 - level) / 2 from above and from below (Efron and Tibshirani 1993,
 * section 12.5). Standard errors are the plug-in ones, with divisor n.
 *
 * A resample of equal values has no standard error. Its t* is the limit, plus or minus infinity by the side on which its
 * mean lies (0 where it is the sample's mean): leaving such resamples out would leave out just those that say how
 * little the sample knows. Where there are more of them than the rank, the interval has no end on that side, as with a
 * sample of mostly equal values (Owen 2025, "Better bootstrap t confidence intervals for the mean"). A whole sample of
 * equal values gives an interval of no width.
 */
export const bootstrapT: IntervalMethod = {
  id: 'bootstrap-t',
  minimumSampleSize: 2,
  proportionsOnly: false,
  resamples: RESAMPLES,
  compute(sample, start, end, { level, uniform }) {
    const n = end - start;
    const { mean, squares } = sampleMoments(sample, start, end);
    const resamples = resample(sample, start, end, mean, uniform);
    if (squares === 0) return { low: mean, high: mean };
    const pivots = studentise(resamples, n, squares);
    const rank = lowerRank(level);
    const smallest = select(pivots, 0, RESAMPLES, rank - 1);
    const largest = select(pivots, 0, RESAMPLES, RESAMPLES - rank);
    const standardError = Math.sqrt(squares) / n;
    return { low: mean - largest * standardError, high: mean - smallest * standardError };
  },
};

/** Turns the sums, in place, into t*. */
function studentise({ sums, squares }: Resamples, n: number, ofSample: number): Float64Array {
  for (let r = 0; r < RESAMPLES; r++) {
    const sum = sums[r] as number;
    const square = squares[r] as number;
    const spread = square - (sum * sum) / n;
    if (spread > NOTHING * square) sums[r] = sum / Math.sqrt(spread);
    else sums[r] = square > NOTHING * ofSample ? Math.sign(sum) * Number.POSITIVE_INFINITY : 0;
  }
  return sums;
}
