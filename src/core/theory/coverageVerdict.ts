import type { Coverage } from './proportionCoverage';

/** A coverage that is exact, or a share of so many repetitions. */
export interface ObservedCoverage extends Coverage {
  /** 0 where the coverage is exact. */
  readonly repetitions: number;
  /** What the interval promises. */
  readonly level: number;
}

export type Verdict = 'right' | 'wrong' | 'undecided';

/** How far each one-sided miss may be off its half of 1 - level, as a share of it. */
export const ALLOWED = 0.25;
/** Monte Carlo errors within which a simulated miss is too near a limit to tell. */
const ERRORS = 2;
/** What rounding adds to an exact miss on a limit. */
const ROUNDING = 1e-12;

/**
 * Whether an interval keeps its promise: `right` when both one-sided misses lie within a quarter of (1 - level) / 2 (from
 * 1.9 % to 3.1 % each at a level of 95 %), limits included: a fifth would be where Kohavi's rule leads by itself, so that
 * chance would decide about it. Coverage alone would let a miss of 5 % on one side pass.
 * `undecided` while two Monte Carlo errors reach from a simulated miss to a limit, and where there is no coverage
 * (NaN). A miss that is clearly outside is `wrong` whatever the other is.
 */
export function verdictOf({ missedBelow, missedAbove, repetitions, level }: ObservedCoverage): Verdict {
  const half = (1 - level) / 2;
  const verdicts = [missedBelow, missedAbove].map((miss) => verdictOfMiss(miss, half, repetitions));
  if (verdicts.includes('wrong')) return 'wrong';
  return verdicts.includes('undecided') ? 'undecided' : 'right';
}

function verdictOfMiss(miss: number, half: number, repetitions: number): Verdict {
  if (Number.isNaN(miss)) return 'undecided';
  const low = half * (1 - ALLOWED);
  const high = half * (1 + ALLOWED);
  // The error of a simulated share that lies on the limit: it does not vanish when nothing was missed yet.
  const reach = (limit: number) =>
    repetitions === 0 ? ROUNDING : ERRORS * Math.sqrt((limit * (1 - limit)) / repetitions);
  if (miss < low - reach(low) || miss > high + reach(high)) return 'wrong';
  const inside = miss >= low + reach(low) && miss <= high - reach(high);
  return inside || repetitions === 0 ? 'right' : 'undecided';
}
