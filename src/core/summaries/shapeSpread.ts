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
  // Products and plain loops: with powers and functions of one value this takes ten times as long, at every picture of a run.
  const count = values.length;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / count;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const sd = Math.sqrt(squares / count);
  if (!(sd > 0)) return { skewness: Number.NaN, excessKurtosis: Number.NaN };
  const z = new Float64Array(count);
  let [cubes, fourths] = [0, 0];
  for (let i = 0; i < count; i++) {
    const x = ((values[i] as number) - mean) / sd;
    z[i] = x;
    cubes += x * x * x;
    fourths += x * x * x * x;
  }
  const skewness = cubes / count;
  const kurtosis = fourths / count;
  let [ofSkewness, ofKurtosis] = [0, 0];
  for (let i = 0; i < count; i++) {
    const x = z[i] as number;
    const onSkewness = x * x * x - 3 * x - 1.5 * skewness * (x * x - 1) - skewness;
    const onKurtosis = x * x * x * x - 4 * skewness * x - 2 * kurtosis * (x * x - 1) - kurtosis;
    ofSkewness += onSkewness * onSkewness;
    ofKurtosis += onKurtosis * onKurtosis;
  }
  return { skewness: Math.sqrt(ofSkewness / count), excessKurtosis: Math.sqrt(ofKurtosis / count) };
}
