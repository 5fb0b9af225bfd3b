import { binomial } from '../../core/populations/binomial';
import { fisherCritical, fisherPValue } from '../../core/proportions/fisher';
import { mcnemarCritical, mcnemarPValue } from '../../core/proportions/mcnemar';
import type { Uniform } from '../../core/uniform';
import { memo } from '../../experiments/memo';
import { decidedOf } from './decided';
import type { TwoProportionsParams } from './params';

/** One comparison: right answers of A and of B that the other one does not share (paired), or all of them (independent). */
export interface Drawn {
  readonly a: number;
  readonly b: number;
}

type Settings = Pick<TwoProportionsParams, 'shareA' | 'shareB' | 'n' | 'pairing' | 'agree' | 'level'>;

/**
 * Draws one comparison after the other. Of paired answers first how many questions decide, then how many of those A wins;
 * of independent ones first A's right answers, then B's.
 */
export function comparer(settings: Settings): (uniform: Uniform) => Drawn {
  const { shareA, shareB, n, pairing } = settings;
  if (pairing === 'independent') {
    const [drawA, drawB] = [counter(n, shareA), counter(n, shareB)];
    return (uniform) => ({ a: drawA(uniform), b: drawB(uniform) });
  }
  const { onlyA, onlyB } = decidedOf(settings);
  const apart = onlyA + onlyB;
  const drawApart = counter(n, Math.min(1, apart));
  const winners = countersOf(apart > 0 ? onlyA / apart : 0.5);
  return (uniform) => {
    const decided = drawApart(uniform);
    const a = winners(decided)(uniform);
    return { a, b: decided - a };
  };
}

type Counter = (uniform: Uniform) => number;

const one = new Float64Array(1);

/** Draws how many of n there are, each with chance p. */
function counter(n: number, p: number): Counter {
  if (n === 0 || p === 0 || p === 1) return () => n * p;
  const counts = binomial.create(n, p);
  return (uniform) => {
    counts.fill(one, uniform);
    return one[0] as number;
  };
}

/** Tables for every n that has been drawn from; kept from block to block. */
const countersOf: (p: number) => (n: number) => Counter = memo(2, String, (p) => {
  const known = new Map<number, Counter>();
  return (n) => {
    const counted = known.get(n) ?? counter(n, p);
    known.set(n, counted);
    return counted;
  };
});

/** Whether the test finds a winner: McNemar's of paired answers, else Fisher's. */
export function finderOf({ pairing, n, level }: Settings): (drawn: Drawn) => boolean {
  const limits = limitsOf(pairing, n, level);
  return ({ a, b }) => a !== b && Math.min(a, b) <= limits(a + b);
}

/** The most that the loser may have, by how many right answers are counted. */
const limitsOf: (pairing: string, n: number, level: string) => (total: number) => number = memo(
  2,
  (pairing, n, level) => `${pairing}|${pairing === 'paired' ? '' : n}|${level}`,
  (pairing, n, level) => {
    const known = new Map<number, number>();
    return (total) => {
      const limit =
        known.get(total) ??
        (pairing === 'paired' ? mcnemarCritical(total, Number(level)) : fisherCritical(total, n, Number(level)));
      known.set(total, limit);
      return limit;
    };
  },
);

export const pValueOf = ({ pairing, n }: Settings, { a, b }: Drawn): number =>
  pairing === 'paired' ? mcnemarPValue(a, b) : fisherPValue(a, n, b, n);
