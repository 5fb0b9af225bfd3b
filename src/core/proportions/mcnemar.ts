import { normalCriticalValue } from '../intervals/criticalValue';
import { regularizedBeta } from '../special/beta';
import { largestKept } from './largestKept';

/**
 * McNemar's exact test (McNemar 1947, as an exact test on the binomial): of the questions that only one of two got right,
 * are halves to each plausible? The two-sided p-value: twice the lower tail of the binomial(onlyA + onlyB, 1/2), at most 1.
 * Questions that both got right, or both wrong, say nothing of who is better.
 */
export function mcnemarPValue(onlyA: number, onlyB: number): number {
  const fewer = Math.min(onlyA, onlyB);
  const apart = onlyA + onlyB;
  return apart - 2 * fewer <= 1 ? 1 : Math.min(1, 2 * regularizedBeta(0.5, apart - fewer, fewer + 1));
}

/** The most that the loser may have won of so many decided questions for the test to find a winner; -1 where it never does. */
export function mcnemarCritical(apart: number, level: number): number {
  const guess = Math.floor((apart - normalCriticalValue(level) * Math.sqrt(apart)) / 2);
  return largestKept((fewer) => mcnemarPValue(fewer, apart - fewer), 1 - level, guess, Math.floor(apart / 2));
}
