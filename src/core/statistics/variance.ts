import type { Statistic } from './statistic';
import { total } from './sum';

/** Sample variance with n - 1, in two passes: squares of deviations, not differences of squares. */
export function sampleVariance(values: Float64Array, start: number, end: number): number {
  const center = total(values, start, end) / (end - start);
  let squares = 0;
  for (let i = start; i < end; i++) {
    const deviation = (values[i] as number) - center;
    squares += deviation * deviation;
  }
  return squares / (end - start - 1);
}

/** Sample variance with n - 1. */
export const variance: Statistic = { id: 'variance', minimumSampleSize: 2, compute: sampleVariance };
