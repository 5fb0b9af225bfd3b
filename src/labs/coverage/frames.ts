import { intervalOf } from '../../core/intervals/index';
import { verdictOf } from '../../core/theory/coverageVerdict';
import type { Readout } from '../../experiments/frame';
import { shareReadout } from '../../experiments/shareReadout';
import type { CoverageFrame, ScoredRule } from './charts/coverageFrame';
import type { CoverageParams } from './model';
import { type AppliedRule, appliedRules, coveragePoints, isExact, largestSampleSize } from './points';
import { type CoverageAt, type CoverageTally, coverageAt } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = CoverageFrame;

/** Coverage and one-sided misses over the sample sizes known so far, and the rules of thumb scored by them. */
export function frames(params: CoverageParams, tally: CoverageTally): readonly LabFrame[] {
  const { population, interval, n } = params;
  const level = Number(params.level);
  const points = coveragePoints(params);
  const exact = isExact(params);
  const at = (size: number): CoverageAt | null => {
    const index = points.findIndex((point) => point.n === size);
    return index < 0 ? null : coverageAt(tally, index, exact);
  };
  const known = points.flatMap((point) => {
    const figures = at(point.n);
    return figures ? [{ ...figures, n: point.n }] : [];
  });
  const each = (of: (point: (typeof known)[number]) => number) => Float64Array.from(known, of);
  const largest = largestSampleSize(interval);
  const coverage: CoverageFrame = {
    kind: 'coverage',
    domain: [intervalOf(interval).minimumSampleSize, largest],
    population,
    interval,
    level,
    n: each((point) => point.n),
    coverage: each((point) => point.coverage),
    missedBelow: each((point) => point.missedBelow),
    missedAbove: each((point) => point.missedAbove),
    repetitions: each((point) => point.repetitions),
    rules: appliedRules(params).map((rule) => scored(rule, at(rule.sampleSize), level, largest)),
    sampleSize: n,
    readouts: readoutsOf(at(n), level, exact),
  };
  return [coverage];
}

const UNKNOWN: CoverageAt = {
  coverage: Number.NaN,
  missedBelow: Number.NaN,
  missedAbove: Number.NaN,
  repetitions: 0,
};

function scored(rule: AppliedRule, found: CoverageAt | null, level: number, largest: number): ScoredRule {
  const { coverage, missedBelow, missedAbove, repetitions } = found ?? UNKNOWN;
  return {
    ...rule,
    coverage,
    missedBelow,
    missedAbove,
    monteCarloError: shareOf('coverage', coverage, repetitions).monteCarloError ?? 0,
    verdict:
      rule.sampleSize > largest ? 'beyond' : verdictOf({ coverage, missedBelow, missedAbove, repetitions, level }),
  };
}

/** The figures at the reader's n. */
function readoutsOf(found: CoverageAt | null, level: number, exact: boolean): readonly Readout[] {
  const { coverage, missedBelow, missedAbove, repetitions } = found ?? UNKNOWN;
  const simulated: Readout = { name: 'repetitions', role: 'statistic', value: repetitions, format: 'integer' };
  return [
    ...(exact ? [] : [simulated]),
    shareOf('coverage', coverage, repetitions),
    { name: 'nominalLevel', role: 'theory', value: level, format: 'share' },
    shareOf('missedBelow', missedBelow, repetitions),
    shareOf('missedAbove', missedAbove, repetitions),
  ];
}

function shareOf(name: string, share: number, repetitions: number): Readout {
  if (repetitions === 0) return { name, role: 'theory', value: share, format: 'share' };
  return shareReadout(name, Math.round(share * repetitions), repetitions);
}
