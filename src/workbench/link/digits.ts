import { momentsOf } from '../../core/sample/empirical';

/** Enough for every double. */
const MOST_DIGITS = 17;
/** By how much a rounded figure may differ. */
const CLOSE = 1e-3;

/** Values with so many significant digits, in their order: what a link carries. */
export const roundedValues = (values: Float64Array, digits: number): Float64Array =>
  values.map((value) => {
    const rounded = Number(value.toPrecision(digits));
    // The largest doubles would be rounded beyond all of them.
    return Number.isFinite(rounded) ? rounded : value;
  });

/**
 * The fewest significant digits with which mean, standard deviation and skewness change by less than a thousandth: of
 * themselves, but of the mean no less than of a tenth of the standard deviation and no more than of all of it, and of the
 * skewness no less than of 1. Figures near 0 would need all digits otherwise.
 */
export function suggestDigits(values: Float64Array): number {
  if (values.length === 0) return 1;
  const { mean, standardDeviation: sd, skewness } = momentsOf(values);
  const scale = sd > 0 ? Math.min(sd, Math.max(Math.abs(mean), sd / 10)) : Math.abs(mean);
  for (let digits = 1; digits < MOST_DIGITS; digits++) {
    const now = momentsOf(roundedValues(values, digits));
    const near = Math.abs(now.mean - mean) <= CLOSE * scale && Math.abs(now.standardDeviation - sd) <= CLOSE * sd;
    // The skewness of values that are all the same is none.
    if (near && !(Math.abs(now.skewness - skewness) > CLOSE * Math.max(1, Math.abs(skewness)))) return digits;
  }
  return MOST_DIGITS;
}
