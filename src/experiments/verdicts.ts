import { falseAlarmRate } from '../core/theory/falseAlarms';
import type { DependenceParams } from './dependence';
import { exactCoverageOf, inflationOf } from './dependenceLaw';
import type { DependenceTally } from './dependenceTally';
import type { Verdict, VerdictsFrame } from './frames';
import { shareReadout } from './shareReadout';
import { VARIABLES } from './variables';

type Trouble = (typeof VARIABLES.trouble.options)[number];

/** Which of the weak law, the strong law and the central limit theorem hold, for a mean of the population that is asked for. */
const LAWS: Readonly<Record<Trouble, readonly [boolean, boolean, boolean]>> = {
  independent: [true, true, true],
  // No mean to go to.
  cauchy: [false, false, false],
  // A mean, but an infinite variance: a stable limit.
  pareto: [true, true, false],
  // Stationary, and what is far apart is next to independent.
  autocorrelation: [true, true, true],
  // As the number of clusters grows.
  clusters: [true, true, true],
  // The mean that is asked for runs away from the mean of what was seen.
  drift: [false, false, false],
  // The draws are in order; the stopping rule is not.
  peeking: [true, true, true],
};

/** At its harmless end a trouble is none: no drift, no correlation. */
const harmless = ({ trouble, drift }: DependenceParams): boolean => trouble === 'drift' && drift === 0;

/** Every condition at the settings of the page, with exact figures where there are any. */
export function verdictsFrame(params: DependenceParams, tally: DependenceTally): VerdictsFrame {
  const verdicts = VARIABLES.trouble.options.map((trouble): Verdict => {
    const conditions = { ...params, trouble };
    const [weakLaw, strongLaw, centralLimitTheorem] = LAWS[harmless(conditions) ? 'independent' : trouble];
    const drifting = trouble === 'drift' && !harmless(conditions);
    return {
      trouble,
      weakLaw,
      strongLaw,
      centralLimitTheorem,
      effectiveSampleSize: drifting ? Number.NaN : params.n / inflationOf(conditions),
      ...(trouble === 'peeking' ? alarms(params) : coverage(conditions, tally)),
    };
  });
  return {
    kind: 'verdicts',
    verdicts,
    chosen: params.trouble,
    sampleSize: params.n,
    level: Number(params.level),
    readouts: [],
  };
}

function alarms({ looks, level }: DependenceParams) {
  const promised = 1 - Number(level);
  const actual = falseAlarmRate(looks, Number(level));
  return { measure: 'false-alarms', promised, actual, monteCarloError: 0 } as const;
}

function coverage(conditions: DependenceParams, tally: DependenceTally) {
  const promised = Number(conditions.level);
  const exact = exactCoverageOf(conditions);
  if (conditions.trouble !== 'pareto') {
    return { measure: 'coverage', promised, actual: exact, monteCarloError: 0 } as const;
  }
  const { count, held } =
    tally.companion.count > 0 ? tally.companion : { count: tally.means.summary.count, held: tally.held };
  const { value, monteCarloError = Number.NaN } = shareReadout('', held, count);
  return { measure: 'coverage', promised, actual: value, monteCarloError } as const;
}
