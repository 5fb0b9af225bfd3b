import { largeSampleSignificance, normalSignificance } from '../comparison/power';
import { shareSignificance } from '../comparison/shareSignificance';
import { normalCriticalValue } from '../intervals/criticalValue';
import { normalQuantile } from '../special/normal';
import { LARGEST_SAMPLE_SIZE } from '../theory/requiredSampleSize';

import type { Estimated } from './bcaInterval';
import type { RequiredSize } from './requiredSize';

/** Two groups, and the smallest effect that is worth finding. */
export interface PowerQuestion {
  /** Mean of B minus mean of A; not 0. */
  readonly difference: number;
  readonly sdA: number;
  readonly sdB: number;
  readonly level: number;
  /** How often the effect is to be found, in (0, 1). */
  readonly power: number;
  /** So many in B for one in A. */
  readonly ratio: number;
}

export interface GroupSizes {
  readonly nA: number;
  readonly nB: number;
  /** How often the effect is found then, on its own side. */
  readonly power: number;
}

/** Groups for which the exact power of two normal groups is computed; of larger ones it is the normal curve's to four digits. */
const EXACT = 400;

/** Power of Welch's comparison: as of two normal groups, which means of many values come to. */
export function powerOf({ difference, sdA, sdB, level }: PowerQuestion, nA: number, nB: number): number {
  const comparison = { difference: Math.abs(difference), sdA, sdB, nA, nB, level };
  return (Math.min(nA, nB) <= EXACT ? normalSignificance(comparison) : largeSampleSignificance(comparison)).above;
}

/**
 * The smallest groups in the ratio asked for that find the effect as often as asked: nA from
 * (z + z_power)^2 (sdA^2 + sdB^2 / ratio) / difference^2, upwards until the power is there (by thousandths of nA).
 * Infinite beyond 10^7 in A. Throws a RangeError without a difference or for a ratio that is not above 0.
 */
export function powerRequired(question: PowerQuestion): GroupSizes {
  return smallestGroups(question, (nA, nB) => powerOf(question, nA, nB));
}

/**
 * nA where the standard deviations are those of samples, with the ends of their intervals: both at their low ends, and both at
 * their high ends, which is wider than the level says.
 */
export function powerRequiredWithin(
  question: Omit<PowerQuestion, 'sdA' | 'sdB'>,
  sdA: Estimated,
  sdB: Estimated,
): RequiredSize {
  const at = (end: keyof Estimated): number => powerRequired({ ...question, sdA: sdA[end], sdB: sdB[end] }).nA;
  return { n: at('value'), low: at('low'), high: at('high') };
}

const spread = (p: number): number => Math.sqrt(p * (1 - p));

/** Power of Welch's comparison of two shares: exact where there are few enough pairs of counts, else by the normal curve. */
export function powerOfShares(pA: number, pB: number, level: number, nA: number, nB: number): number {
  const exact = shareSignificance({ pA, pB, nA, nB, level });
  if (exact) return pB > pA ? exact.above : exact.below;
  const difference = Math.abs(pB - pA);
  return largeSampleSignificance({ difference, sdA: spread(pA), sdB: spread(pB), nA, nB, level }).above;
}

/** The groups that two shares need. */
export function powerRequiredOfShares(
  pA: number,
  pB: number,
  { level, power, ratio }: Pick<PowerQuestion, 'level' | 'power' | 'ratio'>,
): GroupSizes {
  const question = { difference: pB - pA, sdA: spread(pA), sdB: spread(pB), level, power, ratio };
  return smallestGroups(question, (nA, nB) => powerOfShares(pA, pB, level, nA, nB));
}

function smallestGroups(question: PowerQuestion, powerAt: (nA: number, nB: number) => number): GroupSizes {
  const { difference, sdA, sdB, level, power, ratio } = question;
  if (difference === 0 || !(ratio > 0))
    throw new RangeError(`no groups find a difference of ${difference} at ${ratio}`);
  const reach = normalCriticalValue(level) + normalQuantile(power);
  const guess = (reach ** 2 * (sdA ** 2 + sdB ** 2 / ratio)) / difference ** 2;
  if (guess > LARGEST_SAMPLE_SIZE)
    return { nA: Number.POSITIVE_INFINITY, nB: Number.POSITIVE_INFINITY, power: Number.NaN };
  const ofB = (nA: number): number => Math.max(2, Math.ceil(nA * ratio * (1 - 1e-12)));
  let nA = Math.max(2, Math.ceil(guess));
  let found = powerAt(nA, ofB(nA));
  // Power of counts goes up and down: the first n from which it is there, not a lucky one below.
  while (found < power) {
    nA += Math.max(1, Math.floor(nA / 1_000));
    found = powerAt(nA, ofB(nA));
  }
  return { nA, nB: ofB(nA), power: found };
}
