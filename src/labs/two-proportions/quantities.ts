import { normalCriticalValue } from '../../core/intervals/criticalValue';
import { fisherPValue } from '../../core/proportions/fisher';
import { mcnemarPValue } from '../../core/proportions/mcnemar';
import { type DifferenceInterval, newcombeIndependent, newcombePaired } from '../../core/proportions/newcombe';
import { independentLead, pairedLead } from '../../core/proportions/outcomes';
import type { Quantity, Values } from '../../experiments/quantities';
import { decidedOf } from './decided';
import { expectedOf, foundShare, neededOf, type Truth } from './expected';
import { countedOf } from './observed';
import type { TwoProportionsParams } from './params';

const TRUTH = ['shareA', 'shareB', 'pairing', 'agree', 'level'] as const;
const COUNTS = ['shareA', 'shareB', 'agree', 'n'] as const;

/** By so many questions one was ahead, in what somebody said. */
const LEAD = 3;

const truthOf = (values: Values): Truth => ({
  shareA: Number(values.shareA),
  shareB: Number(values.shareB),
  pairing: String(values.pairing) as TwoProportionsParams['pairing'],
  agree: Number(values.agree),
  level: String(values.level) as TwoProportionsParams['level'],
});

const counted = (values: Values) =>
  countedOf({
    shareA: Number(values.shareA),
    shareB: Number(values.shareB),
    agree: Number(values.agree),
    n: Number(values.n),
  });

const rights = (values: Values) => {
  const { both, onlyA, onlyB, neither } = counted(values);
  return { a: both + onlyA, b: both + onlyB, n: both + onlyA + onlyB + neither };
};

function intervalOf(values: Values): DifferenceInterval {
  const z = normalCriticalValue(Number(values.level));
  if (values.pairing === 'paired') return newcombePaired(counted(values), z);
  const { a, b, n } = rights(values);
  return newcombeIndependent(a, n, b, n, z);
}

const chance = (compute: (truth: Truth, n: number) => number): Quantity => ({
  role: 'theory',
  format: 'share',
  needs: [...TRUTH, 'n'],
  compute: (values) => compute(truthOf(values), Number(values.n)),
});

const count = (compute: (values: Values) => number): Quantity => ({
  role: 'sample',
  format: 'integer',
  needs: COUNTS,
  compute,
});

const needed = (compute: (truth: Truth) => number): Quantity => ({
  role: 'theory',
  format: 'about-size',
  needs: TRUTH,
  compute: (values) => compute(truthOf(values)),
});

/** Figures of prose that come from this lab: of two true shares, and of two shares that somebody counted. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  chanceToFindBetter: chance(foundShare),
  chanceWorseAhead: chance((truth, n) => expectedOf(truth, n).worseAhead),
  chanceTied: chance((truth, n) => expectedOf(truth, n).tied),
  /** Three or more apart, either way. */
  chanceThreeApart: chance((truth, n) => {
    const { onlyA, onlyB } = decidedOf(truth);
    if (truth.pairing === 'paired') return pairedLead(onlyA, onlyB, n, LEAD) + pairedLead(onlyB, onlyA, n, LEAD);
    const [a, b] = [truth.shareA, truth.shareB];
    return independentLead(a, b, n, LEAD) + independentLead(b, a, n, LEAD);
  }),
  /** Questions to find the better one in 80 of 100 comparisons. */
  questionsForPower: needed((truth) => neededOf(truth).questions),
  /** What the shares are among n questions, in whole ones. */
  rightA: count((values) => rights(values).a),
  rightB: count((values) => rights(values).b),
  onlyARight: count((values) => counted(values).onlyA),
  onlyBRight: count((values) => counted(values).onlyB),
  decidedQuestions: count((values) => counted(values).onlyA + counted(values).onlyB),
  /** McNemar's exact one of paired answers, else Fisher's. */
  pValueOfShares: {
    role: 'statistic',
    format: 'number',
    needs: [...COUNTS, 'pairing'],
    compute: (values) => {
      if (values.pairing === 'paired') return mcnemarPValue(counted(values).onlyA, counted(values).onlyB);
      const { a, b, n } = rights(values);
      return fisherPValue(a, n, b, n);
    },
  },
  /** Newcombe's interval of the difference, in percentage points. */
  differenceOfSharesLow: {
    role: 'statistic',
    format: 'number',
    needs: [...COUNTS, 'pairing', 'level'],
    compute: (values) => 100 * intervalOf(values).low,
  },
  differenceOfSharesHigh: {
    role: 'statistic',
    format: 'number',
    needs: [...COUNTS, 'pairing', 'level'],
    compute: (values) => 100 * intervalOf(values).high,
  },
};
