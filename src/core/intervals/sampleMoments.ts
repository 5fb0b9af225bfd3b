/** Mean and sum of squared deviations from it. */
export interface SampleMoments {
  readonly mean: number;
  readonly squares: number;
}

/**
 * Mean and sum of squared deviations of sample[start, end), which must not be empty. In two passes from the first value,
 * so that neither a large offset nor equal values leave anything of rounding behind.
 */
export function sampleMoments(sample: Float64Array, start: number, end: number): SampleMoments {
  const origin = sample[start] as number;
  const count = end - start;
  let sum = 0;
  for (let i = start; i < end; i++) sum += (sample[i] as number) - origin;
  const shift = sum / count;
  let squares = 0;
  for (let i = start; i < end; i++) {
    const deviation = (sample[i] as number) - origin - shift;
    squares += deviation * deviation;
  }
  return { mean: origin + shift, squares };
}
