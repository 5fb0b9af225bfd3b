import { normalCriticalValue, studentCriticalValue } from '../intervals/criticalValue';
import { discreteQuantile } from '../populations/discreteQuantile';
import { regularizedBeta } from '../special/beta';
import { normalQuantile } from '../special/normal';

/** How often an interval holds the parameter, and on which side it misses; they sum to 1. */
export interface Coverage {
  readonly coverage: number;
  /** Share of intervals wholly above the parameter (it is below them). */
  readonly missedBelow: number;
  /** Share of intervals wholly below the parameter (it is above them). */
  readonly missedAbove: number;
}

/** The smallest count of yes whose interval reaches up to p. `q` is 1 - p. */
type Lowest = (p: number, q: number, n: number, level: number) => number;

const LOWEST: Readonly<Record<string, Lowest>> = {
  wald: (p, q, n, level) => ownError(p, q, n, normalCriticalValue(level) ** 2 / n),
  t: (p, q, n, level) => ownError(p, q, n, studentCriticalValue(level, n) ** 2 / (n - 1)),
  z: knownError,
  // Wilson's interval is all p whose z interval around p would hold the sample's share.
  wilson: knownError,
  'clopper-pearson': exactTail,
};

/** Whether `proportionCoverage` knows this interval. */
export function hasExactCoverage(interval: string): boolean {
  return Object.hasOwn(LOWEST, interval);
}

/**
 * The exact coverage of an interval for the mean of n values that are 1 with probability p and else 0.
 *
 * An interval is closed: p on an end is held. So that rounding does not decide on it, counts are not tried one by one:
 * the (real) count at whose interval p is an end is solved for, and lowered by 1e-13 of itself before it is rounded up.
 *
 * What is missed are two tails of the binomial, since the counts that hold p are neighbours: those whose interval
 * reaches up to p, and, by what holds for the counts of no at 1 - p, down to it. No sum of masses, at any n.
 *
 * Throws a RangeError for an interval whose coverage is not known exactly (a bootstrap).
 */
export function proportionCoverage(interval: string, p: number, n: number, level: number): Coverage {
  const lowest = LOWEST[interval];
  if (!lowest) throw new RangeError(`the exact coverage of "${interval}" is not known`);
  const q = 1 - p;
  const missedAbove = atMost(lowest(p, q, n, level) - 1, p, q, n);
  const missedBelow = atMost(lowest(q, p, n, level) - 1, q, p, n);
  return { coverage: Math.max(0, 1 - missedBelow - missedAbove), missedBelow, missedAbove };
}

const KEPT = 1 - 1e-13;

/**
 * The share s of a sample with (p - s)^2 = c s (1 - s), where its own spread gives the standard error: the smaller root
 * of (1 + c) s^2 - (2 p + c) s + p^2, in the form that keeps its digits when it is tiny.
 */
function ownError(p: number, q: number, n: number, c: number): number {
  const root = (2 * p * p) / (2 * p + c + Math.sqrt(c * (c + 4 * p * q)));
  return Math.ceil(n * root * KEPT);
}

/** The share s with p - s = z sqrt(p q / n). */
function knownError(p: number, q: number, n: number, level: number): number {
  const share = p * KEPT - normalCriticalValue(level) * Math.sqrt((p * q) / n);
  return Math.max(0, Math.ceil(n * share));
}

/** The count up to which the lower tail has half of 1 - level. */
function exactTail(p: number, q: number, n: number, level: number): number {
  const tail = ((1 - level) / 2) * KEPT;
  const guess = n * p + normalQuantile(tail) * Math.sqrt(n * p * q);
  return discreteQuantile((x) => atMost(x, p, q, n), tail, guess, 0, n);
}

/** P(X <= x) for X binomial(n, p). */
function atMost(x: number, p: number, q: number, n: number): number {
  if (x < 0) return 0;
  return x >= n ? 1 : regularizedBeta(q, n - x, x + 1, p);
}
