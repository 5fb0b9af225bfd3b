import { wilsonEnds } from '../intervals/wilsonEnds';

/** An interval of the difference of two shares, A's minus B's. */
export interface DifferenceInterval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** How many questions both got right, only A, only B, and neither. */
export interface PairedCounts {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

/**
 * Newcombe's hybrid score interval of the difference of two independent shares, `z` standard errors either way: the
 * distances to the ends of both Wilson intervals, put together like standard errors (R. G. Newcombe, "Interval estimation
 * for the difference between independent proportions: comparison of eleven methods", Statistics in Medicine 17, 1998, 873-890,
 * method 10).
 */
export function newcombeIndependent(a: number, nA: number, b: number, nB: number, z: number): DifferenceInterval {
  return hybrid(a, nA, b, nB, z, 0);
}

/**
 * The same of paired shares, the correlation of the answers taken in and, where it is positive, corrected for continuity
 * (R. G. Newcombe, "Improved confidence intervals for the difference between binomial proportions based on paired data",
 * Statistics in Medicine 17, 1998, 2635-2650, method 10).
 */
export function newcombePaired({ both, onlyA, onlyB, neither }: PairedCounts, z: number): DifferenceInterval {
  const n = both + onlyA + onlyB + neither;
  const margins = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither);
  const cross = both * neither - onlyA * onlyB;
  const corrected = cross > 0 ? Math.max(0, cross - n / 2) : cross;
  const correlation = margins === 0 ? 0 : corrected / Math.sqrt(margins);
  return hybrid(both + onlyA, n, both + onlyB, n, z, correlation);
}

function hybrid(a: number, nA: number, b: number, nB: number, z: number, correlation: number): DifferenceInterval {
  const [ofA, ofB] = [wilsonEnds(a, nA, z), wilsonEnds(b, nB, z)];
  const [shareA, shareB] = [a / nA, b / nB];
  const reach = (one: number, other: number): number =>
    Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
  const difference = shareA - shareB;
  return {
    difference,
    low: difference - reach(shareA - ofA.low, ofB.high - shareB),
    high: difference + reach(ofA.high - shareA, shareB - ofB.low),
  };
}
