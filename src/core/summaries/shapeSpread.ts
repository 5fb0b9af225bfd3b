/** sqrt(R) times the Monte Carlo standard errors of the moment skewness and excess kurtosis of R values. */
export interface ShapeSpread {
  readonly skewness: number;
  readonly excessKurtosis: number;
}

/**
 * The spread of skewness and kurtosis from draw to draw, by their influence functions at the values given
 * (Hampel et al. 1986, section 2.1): with z standardised, z^3 - 3 z - 3/2 g (z^2 - 1) - g for the skewness g,
 * and z^4 - 4 g z - 2 k (z^2 - 1) - k for the kurtosis k. Unlike sqrt(6) and sqrt(24), which hold for normal
 * values only, they are right for skewed ones too. NaN for fewer than two different values.
 */
export function shapeSpread(values: Float64Array): ShapeSpread {
  const count = values.length;
  const mean = average(count, (i) => values[i] as number);
  const sd = Math.sqrt(average(count, (i) => ((values[i] as number) - mean) ** 2));
  if (!(sd > 0)) return { skewness: Number.NaN, excessKurtosis: Number.NaN };
  const z = values.map((value) => (value - mean) / sd);
  const skewness = average(count, (i) => (z[i] as number) ** 3);
  const kurtosis = average(count, (i) => (z[i] as number) ** 4);
  const ofSkewness = (x: number): number => x ** 3 - 3 * x - 1.5 * skewness * (x * x - 1) - skewness;
  const ofKurtosis = (x: number): number => x ** 4 - 4 * skewness * x - 2 * kurtosis * (x * x - 1) - kurtosis;
  return {
    skewness: Math.sqrt(average(count, (i) => ofSkewness(z[i] as number) ** 2)),
    excessKurtosis: Math.sqrt(average(count, (i) => ofKurtosis(z[i] as number) ** 2)),
  };
}

function average(count: number, of: (index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += of(i);
  return sum / count;
}
