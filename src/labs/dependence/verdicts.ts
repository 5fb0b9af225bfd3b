import { shareReadout } from '../../experiments/shareReadout';
import type { Verdict, VerdictsFrame } from './charts/verdictsFrame';
import { drifts, effectiveSizeOf, exactCoverageOf } from './law';
import type { DependenceParams } from './params';
import type { DependenceTally } from './tally';
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

const NONE = [false, false, false] as const;

/** The laws at a setting: at their harmless end troubles are none, and the one cluster that all are of never averages out. */
function lawsUnder(conditions: DependenceParams): (typeof LAWS)[Trouble] {
  const trouble = conditions.trouble as Trouble;
  if (trouble === 'drift' && !drifts(conditions)) return LAWS.independent;
  if (trouble === 'clusters' && conditions.cluster >= conditions.n && conditions.icc > 0) return NONE;
  return LAWS[trouble];
}

/** Every condition at the settings of the page, with exact figures where there are any. */
export function verdictsFrame(params: DependenceParams, tally: DependenceTally): VerdictsFrame {
  const verdicts = VARIABLES.trouble.options.map((trouble): Verdict => {
    const conditions = { ...params, trouble };
    const [weakLaw, strongLaw, centralLimitTheorem] = lawsUnder(conditions);
    return {
      trouble,
      ...(trouble === 'clusters' && { clusters: Math.ceil(params.n / params.cluster) }),
      weakLaw,
      strongLaw,
      centralLimitTheorem,
      effectiveSampleSize: effectiveSizeOf(conditions),
      ...(trouble === 'peeking' ? alarms(params, tally) : coverage(conditions, tally)),
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

/** Exact for the looks that the lab takes, after whole observations. */
function alarms({ level }: DependenceParams, { exactAlarms }: DependenceTally) {
  const promised = 1 - Number(level);
  const actual = exactAlarms.at(-1) ?? Number.NaN;
  return { measure: 'false-alarms', promised, actual, monteCarloError: Number.isNaN(actual) ? actual : 0 } as const;
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
