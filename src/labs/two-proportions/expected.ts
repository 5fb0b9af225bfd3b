import { independentOutcomes, type Outcomes, pairedOutcomes } from '../../core/proportions/outcomes';
import { questionsForLargeN, questionsForPower } from '../../core/proportions/questionsForPower';
import { memo } from '../../experiments/memo';
import { decidedOf } from './decided';
import type { TwoProportionsParams } from './params';

/** Most questions of a comparison: its chances are summed, outcome by outcome. */
export const MOST_QUESTIONS = 5_000;

/** How often the better one should be found. */
export const WANTED = 0.8;

export type Truth = Pick<TwoProportionsParams, 'shareA' | 'shareB' | 'pairing' | 'agree' | 'level'>;

/** What theory says of a comparison, from the better one's side. Without a better one A stands for it. */
export interface Expected {
  readonly foundBetter: number;
  readonly foundWorse: number;
  readonly worseAhead: number;
  readonly tied: number;
}

const keyOf = ({ shareA, shareB, pairing, agree, level }: Truth): string =>
  [shareA, shareB, pairing, pairing === 'paired' ? agree : '', level].join('|');

/** Exact, at any n that the lab has. */
export const expectedOf: (truth: Truth, n: number) => Expected = memo(
  256,
  (truth, n) => `${keyOf(truth)}|${n}`,
  (truth, n) => {
    const { foundA, foundB, aheadA, aheadB } = outcomesOf(truth, n);
    const tied = Math.max(0, 1 - aheadA - aheadB);
    return truth.shareA >= truth.shareB
      ? { foundBetter: foundA, foundWorse: foundB, worseAhead: aheadB, tied }
      : { foundBetter: foundB, foundWorse: foundA, worseAhead: aheadA, tied };
  },
);

function outcomesOf(truth: Truth, n: number): Outcomes {
  const level = Number(truth.level);
  if (truth.pairing === 'independent') return independentOutcomes(truth.shareA, truth.shareB, n, level);
  const { onlyA, onlyB } = decidedOf(truth);
  return pairedOutcomes(onlyA, onlyB, n, level);
}

/** What a curve of power shows: how often the better one is found; without one, how often anything is. */
export const foundShare = (truth: Truth, n: number): number => {
  const { foundBetter, foundWorse } = expectedOf(truth, n);
  return truth.shareA === truth.shareB ? foundBetter + foundWorse : foundBetter;
};

/** How many questions it takes. */
export interface Needed {
  /** NaN without a difference. */
  readonly questions: number;
  /** Whether it is beyond what is summed, and so by the normal curve. */
  readonly forLargeN: boolean;
}

/** For finding the better one in 80 of 100 comparisons: exact up to as many questions as the lab has. */
export const neededOf: (truth: Truth) => Needed = memo(16, keyOf, (truth) => {
  const { shareA, shareB, level, pairing } = truth;
  const difference = shareA - shareB;
  if (difference === 0) return { questions: Number.NaN, forLargeN: false };
  const exact = questionsForPower((n) => foundShare(truth, n), WANTED, MOST_QUESTIONS);
  if (Number.isFinite(exact)) return { questions: exact, forLargeN: false };
  const { onlyA, onlyB } = decidedOf(truth);
  const middle = (shareA + shareB) / 2;
  const spread =
    pairing === 'paired'
      ? { varianceNull: onlyA + onlyB, variance: onlyA + onlyB - difference ** 2 }
      : { varianceNull: 2 * middle * (1 - middle), variance: shareA * (1 - shareA) + shareB * (1 - shareB) };
  const questions = questionsForLargeN(difference, spread, WANTED, Number(level));
  return { questions, forLargeN: true };
});
