/**
 * By what factor measured values are drawn towards their mean where the spread of the true ones is not known but seen from
 * the measurements themselves: 1 - (k - 3) error² / Σ (x - x̄)², never below 0. (W. James and C. Stein, "Estimation with
 * quadratic loss", 1961; towards the mean: B. Efron and C. Morris, Journal of the American Statistical Association 70, 1975,
 * equation 1.7 and its positive part.) NaN of fewer than four values, of which this says nothing.
 */
export function shrinkageFactor(values: Float64Array, errorVariance: number): number {
  const count = values.length;
  if (count < 4) return Number.NaN;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += (values[i] as number) / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += ((values[i] as number) - mean) ** 2;
  return Math.max(0, 1 - ((count - 3) * errorVariance) / squares);
}
