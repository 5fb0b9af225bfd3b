/**
 * How much larger the variance of a mean is than that of as many independent draws, and how many of those it is worth.
 * Every observation has the same variance; means are plain averages.
 */

/** 1 + (m - 1) rho: clusters of m whose members correlate by rho (Kish 1965, Survey Sampling). */
export function designEffect(clusterSize: number, intraClassCorrelation: number): number {
  return 1 + (clusterSize - 1) * intraClassCorrelation;
}

/** (1 + rho) / (1 - rho): an autoregression of order 1, in the limit of a long series. */
export function varianceInflation(rho: number): number {
  return (1 + rho) / (1 - rho);
}

/** The same for a series of n, exactly: 1 + 2 sum of (1 - k / n) rho^k, k = 1 ... n - 1. */
export function autocorrelatedInflation(n: number, rho: number): number {
  return varianceInflation(rho) - (2 * rho * (1 - rho ** n)) / (n * (1 - rho) ** 2);
}

/** n observations in clusters of m, the last one perhaps smaller: 1 + rho (sum of squared sizes / n - 1). */
export function clusteredInflation(n: number, clusterSize: number, intraClassCorrelation: number): number {
  const whole = Math.floor(n / clusterSize);
  const rest = n - whole * clusterSize;
  const squares = whole * clusterSize ** 2 + rest ** 2;
  return 1 + intraClassCorrelation * (squares / n - 1);
}

/** n of an autoregressive series, counted in independent draws. */
export function effectiveSampleSizeAutocorrelated(n: number, rho: number): number {
  return n / autocorrelatedInflation(n, rho);
}

/** n in clusters, counted in independent draws. */
export function effectiveSampleSizeClustered(n: number, clusterSize: number, intraClassCorrelation: number): number {
  return n / clusteredInflation(n, clusterSize, intraClassCorrelation);
}
