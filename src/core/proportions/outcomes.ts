import { atMost, likely } from './counts';
import { fisherCritical } from './fisher';
import { mcnemarCritical } from './mcnemar';

/** How a comparison over n questions comes out, as chances. */
export interface Outcomes {
  /** The test finds A better; B better. */
  readonly foundA: number;
  readonly foundB: number;
  /** A has more right answers; B has. What is left to 1 are ties. */
  readonly aheadA: number;
  readonly aheadB: number;
}

/**
 * The same n questions to both, only A right in a share `onlyA` of them and only B in `onlyB`, compared by McNemar's exact
 * test: how many questions decide is binomial, and given that, how many A wins of them.
 */
export function pairedOutcomes(onlyA: number, onlyB: number, n: number, level: number): Outcomes {
  const decided = onlyA + onlyB;
  const [winsA, winsB] = decided > 0 ? [onlyA / decided, onlyB / decided] : [0.5, 0.5];
  const sums = { foundA: 0, foundB: 0, aheadA: 0, aheadB: 0 };
  for (const { count, mass } of likely(n, Math.min(1, decided))) {
    if (count === 0) continue;
    const critical = mcnemarCritical(count, level);
    // The loser has at most this many.
    const behind = Math.ceil(count / 2) - 1;
    sums.foundA += mass * atMost(critical, count, winsB, winsA);
    sums.foundB += mass * atMost(critical, count, winsA, winsB);
    sums.aheadA += mass * atMost(behind, count, winsB, winsA);
    sums.aheadB += mass * atMost(behind, count, winsA, winsB);
  }
  return sums;
}

/** To each n questions of its own, A right in a share `shareA` and B in `shareB`, compared by Fisher's exact test. */
export function independentOutcomes(shareA: number, shareB: number, n: number, level: number): Outcomes {
  const [countsA, countsB] = [likely(n, shareA), likely(n, shareB)];
  const [leastA, leastB] = [countsA[0]?.count ?? 0, countsB[0]?.count ?? 0];
  // By how many are right in all.
  const critical = Array.from({ length: countsA.length + countsB.length - 1 }, (_, i) =>
    fisherCritical(leastA + leastB + i, n, level),
  );
  let [foundA, foundB, aheadA, aheadB] = [0, 0, 0, 0];
  for (const a of countsA) {
    for (const b of countsB) {
      const mass = a.mass * b.mass;
      const most = critical[a.count + b.count - leastA - leastB] as number;
      if (a.count > b.count) {
        aheadA += mass;
        if (b.count <= most) foundA += mass;
      } else if (b.count > a.count) {
        aheadB += mass;
        if (a.count <= most) foundB += mass;
      }
    }
  }
  return { foundA, foundB, aheadA, aheadB };
}

/** How often A has at least `lead` more right answers than B, of the same n questions. */
export function pairedLead(onlyA: number, onlyB: number, n: number, lead: number): number {
  const decided = onlyA + onlyB;
  const [winsA, winsB] = decided > 0 ? [onlyA / decided, onlyB / decided] : [0.5, 0.5];
  return likely(n, Math.min(1, decided)).reduce(
    (sum, { count, mass }) => sum + mass * atMost(Math.floor((count - lead) / 2), count, winsB, winsA),
    0,
  );
}

/** The same of n questions of its own for each. */
export function independentLead(shareA: number, shareB: number, n: number, lead: number): number {
  return likely(n, shareA).reduce(
    (sum, { count, mass }) => sum + mass * atMost(count - lead, n, shareB, 1 - shareB),
    0,
  );
}
