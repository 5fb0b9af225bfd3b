/**
 * Quantile of ascending values by linear interpolation between order statistics (Hyndman and Fan's type 7, as
 * `sampleQuantile`, which sorts only as far as it must).
 */
export function sortedQuantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const rank = Math.floor(position);
  const low = sorted[rank] as number;
  const high = sorted[Math.min(rank + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - rank);
}
