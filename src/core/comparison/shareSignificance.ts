import { familyOf } from '../populations/index';
import type { Significance } from './power';
import { welch } from './welch';
import { welchCritical } from './welchCritical';

/** Two shares, and how many are asked in each group. */
export interface SharesCompared {
  readonly pA: number;
  readonly pB: number;
  readonly nA: number;
  readonly nB: number;
  readonly level: number;
}

/** Counts whose mass is smaller are left out. */
const NEGLIGIBLE = 1e-13;
/** Further from the expected count than so many standard deviations and counts, masses are far below that. */
const [DEVIATIONS, COUNTS] = [10, 20];
/** Most pairs of counts that are summed: more take longer than anybody waits. */
const MOST_PAIRS = 120_000;

/**
 * How often Welch's comparison of zeros and ones comes out significant, exactly: the sum of the masses of all pairs of counts
 * that do. Where no sample varies, two different shares are significant and equal ones are not. Null where there are
 * too many pairs.
 */
export function shareSignificance({ pA, pB, nA, nB, level }: SharesCompared): Significance | null {
  const countsA = likely(nA, pA);
  const countsB = likely(nB, pB);
  if (countsA.length * countsB.length > MOST_PAIRS) return null;
  const critical = welchCritical(level, nA, nB);
  let [above, below] = [0, 0];
  for (const a of countsA) {
    for (const b of countsB) {
      const { t, degreesOfFreedom } = welch(moments(a.count, nA), moments(b.count, nB));
      const reach = critical(degreesOfFreedom);
      if (t > reach) above += a.mass * b.mass;
      else if (t < -reach) below += a.mass * b.mass;
    }
  }
  return { above, below };
}

const moments = (count: number, n: number) => ({ n, mean: count / n, squares: (count * (n - count)) / n });

function likely(n: number, p: number): readonly { readonly count: number; readonly mass: number }[] {
  if (p === 0 || p === 1) return [{ count: n * p, mass: 1 }];
  const { density } = familyOf('binomial').create(n, p);
  const reach = DEVIATIONS * Math.sqrt(n * p * (1 - p)) + COUNTS;
  const from = Math.max(0, Math.floor(n * p - reach));
  const to = Math.min(n, Math.ceil(n * p + reach));
  return Array.from({ length: to - from + 1 }, (_, k) => ({ count: from + k, mass: density(from + k) })).filter(
    ({ mass }) => mass > NEGLIGIBLE,
  );
}
