import { binomial } from '../populations/binomial';
import type { Sample } from './sample';
import { sortedQuantile } from './sortedQuantile';

/** A quantile of a sample, and the interval of the population's. */
export interface QuantileInterval {
  readonly probability: number;
  readonly value: number;
  /** Infinite where the sample is too small for an end on that side. */
  readonly low: number;
  readonly high: number;
}

/**
 * Quantiles (interpolated between order statistics), each with an interval for the population's from two order statistics,
 * which holds it at least as often as `level` says, whatever the population (David and Nagaraja 2003, section 7.1).
 */
export function quantileIntervals(
  { sorted }: Sample,
  probabilities: readonly number[],
  level: number,
): readonly QuantileInterval[] {
  const n = sorted.length;
  return probabilities.map((probability) => {
    const below = binomial.create(n, probability);
    const first = below.quantile((1 - level) / 2);
    const last = below.quantile((1 + level) / 2) + 1;
    return {
      probability,
      value: sortedQuantile(sorted, probability),
      low: first >= 1 ? (sorted[first - 1] as number) : Number.NEGATIVE_INFINITY,
      high: last <= n ? (sorted[last - 1] as number) : Number.POSITIVE_INFINITY,
    };
  });
}
