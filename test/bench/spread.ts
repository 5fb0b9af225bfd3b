/** Values of some rounds as a benchmark reports them. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The value below which a share of them lies. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: quantileOf(values, 0.5),
  low: Math.min(...values),
  high: Math.max(...values),
});

/** The same work may take so many times as long in one round as in another before nothing can be said. */
const QUIET = 1.6;

/** Says when the machine was too noisy to judge, by what the same work took in each round. */
export function noiseOf(rounds: readonly number[]): string {
  const { low, high } = spreadOf(rounds);
  return high > QUIET * low
    ? `  too noisy to judge: the baseline took ${(high / low).toFixed(1)} × as long in one round`
    : '';
}
