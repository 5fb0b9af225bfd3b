import type { Sample } from './sample';

/** How few values make up a sum. */
export interface Concentration {
  /** Share of the sum that is in the ten largest values. */
  readonly tenLargest: number;
  /** Share of the sum that is in the largest 1 % of the values, at least one. */
  readonly topPercent: number;
  /** So many of the largest values carry 40 % of the sum. */
  readonly carriers: number;
}

/** The share of the sum whose carriers are counted. */
export const CARRIED = 0.4;

/** How many of n values are the top 1 %. */
export const topPercentOf = (n: number): number => Math.max(1, Math.round(n / 100));

/** Null where a value is below 0 or all are 0: then shares of a sum mean nothing. */
export function concentrationOf({ sorted }: Sample): Concentration | null {
  const n = sorted.length;
  // From the smallest up, so that nothing is lost beside a giant.
  let total = 0;
  for (const value of sorted) total += value;
  if (!((sorted[0] as number) >= 0 && total > 0)) return null;
  const largest = (count: number): number => {
    let sum = 0;
    for (let i = Math.max(0, n - count); i < n; i++) sum += sorted[i] as number;
    return sum / total;
  };
  let [carriers, carried] = [0, 0];
  // What rounding takes of a sum that is met exactly must not cost one more.
  while (carried < CARRIED * total * (1 - 1e-12)) carried += sorted[n - 1 - carriers++] as number;
  return { tenLargest: largest(10), topPercent: largest(topPercentOf(n)), carriers };
}
