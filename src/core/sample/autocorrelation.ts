import { effectiveSampleSizeAutocorrelated } from '../theory/effectiveSampleSize';

/** How values follow one another, where their order means time. */
export interface Autocorrelation {
  /** Correlation of each value with the next, and its standard error where there is none: 1 / sqrt(n) (Bartlett 1946). */
  readonly lagOne: number;
  readonly error: number;
  /** So many independent values say as much about the mean, if correlations fall off as in an autoregression. At most n. */
  readonly effectiveSampleSize: number;
}

/** Of values in their own order, three or more that are not all the same; else null. */
export function autocorrelationOf(values: ArrayLike<number>): Autocorrelation | null {
  const n = values.length;
  if (n < 3) return null;
  const origin = values[0] as number;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (values[i] as number) - origin;
  const mean = sum / n;
  let [products, squares] = [0, 0];
  let before = -mean;
  for (let i = 0; i < n; i++) {
    const deviation = (values[i] as number) - origin - mean;
    if (i > 0) products += before * deviation;
    squares += deviation * deviation;
    before = deviation;
  }
  if (!(squares > n * (1e-14 * (origin + mean)) ** 2)) return null;
  const lagOne = products / squares;
  const rho = Math.min(Math.max(lagOne, 0), 1 - 1 / n);
  return {
    lagOne,
    error: 1 / Math.sqrt(n),
    effectiveSampleSize: effectiveSampleSizeAutocorrelated(n, rho),
  };
}
