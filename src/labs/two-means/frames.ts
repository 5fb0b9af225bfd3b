import { exaggeration } from '../../core/comparison/exaggeration';
import { standardErrorOfDifference } from '../../core/comparison/power';
import { meanOf, standardDeviationOf } from '../../core/summaries/derived';
import { momentIndex } from '../../core/theory/momentIndex';
import { errorOf } from '../../experiments/errorOf';
import type { Readout } from '../../experiments/frame';
import { shareReadout } from '../../experiments/shareReadout';
import type { ArmsFrame } from './charts/armsFrame';
import type { DifferenceFrame } from './charts/differenceFrame';
import type { PairsFrame } from './charts/pairsFrame';
import type { PowerFrame } from './charts/powerFrame';
import { type Compared, comparedOf, comparisonOf } from './compared';
import { expectedOf } from './expected';
import { gridsOf } from './grids';
import { pairsOf } from './pairs';
import type { TwoMeansParams } from './params';
import { powerPoints } from './points';
import { powerCurve } from './powerCurve';
import type { TwoMeansTally } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = ArmsFrame | DifferenceFrame | PairsFrame | PowerFrame;

/** Both means, their difference, the newest comparisons and power, top to bottom. */
export function frames(params: TwoMeansParams, tally: TwoMeansTally): readonly LabFrame[] {
  const compared = comparedOf(params);
  return [
    armsFrame(params, tally, compared),
    differenceFrame(params, tally, compared),
    pairsFrame(params, tally, compared),
    powerFrame(params, tally, compared),
  ];
}

function armsFrame(params: TwoMeansParams, tally: TwoMeansTally, { a, b, difference }: Compared): ArmsFrame {
  const [ofA, ofB] = [standardDeviationOf(tally.a), standardDeviationOf(tally.b)];
  const meanA = Number.isNaN(difference) ? Number.NaN : a.population.moments.mean;
  return {
    kind: 'arms',
    domain: armsDomain(params),
    binsA: tally.binsA,
    binsB: tally.binsB,
    repetitions: tally.difference.count,
    meanA,
    meanB: meanA + difference,
    nA: a.n,
    nB: b.n,
    readouts: [
      {
        name: 'standardErrorA',
        role: 'statistic',
        value: ofA.value,
        ...errorOf(ofA.error, 2, momentIndex(a.population, 'mean', a.n)),
      },
      {
        name: 'standardErrorB',
        role: 'statistic',
        value: ofB.value,
        ...errorOf(ofB.error, 2, momentIndex(b.population, 'mean', b.n)),
      },
    ],
  };
}

/** The moments that a difference has are those that both means have. */
function momentIndexOfDifference(params: TwoMeansParams): number {
  const { a, b } = comparedOf(params);
  return Math.min(...[a, b].map(({ population, n }) => momentIndex(population, 'mean', n)));
}

/** As wide as the axis of the difference, so that the three widths can be compared. */
function armsDomain(params: TwoMeansParams): ArmsFrame['domain'] {
  const { a, b, reach } = gridsOf(params);
  const middle = (a.spread.centre + b.spread.centre) / 2;
  return [middle - reach, middle + reach];
}

function differenceDomain(params: TwoMeansParams): DifferenceFrame['domain'] {
  const { reach } = gridsOf(params);
  return [-reach, reach];
}

function differenceFrame(params: TwoMeansParams, tally: TwoMeansTally, { difference }: Compared): DifferenceFrame {
  const asked = comparisonOf(params);
  const known = Number.isFinite(difference);
  const standardError = known ? standardErrorOfDifference(asked) : Number.NaN;
  return {
    kind: 'difference',
    domain: differenceDomain(params),
    quiet: tally.quiet,
    below: tally.below,
    above: tally.above,
    latest: tally.latest,
    repetitions: tally.difference.count,
    belowCount: tally.belowCount,
    aboveCount: tally.aboveCount,
    difference,
    standardError,
    significantSize: meanOf(tally.significantSize).value,
    level: asked.level,
    readouts: differenceReadouts(params, tally, standardError),
  };
}

function differenceReadouts(params: TwoMeansParams, tally: TwoMeansTally, standardError: number): readonly Readout[] {
  const asked = comparisonOf(params);
  const { count } = tally.difference;
  const observed = standardDeviationOf(tally.difference);
  const expected = expectedOf(params);
  const theory = (name: string, value: number): Readout => ({
    name,
    role: 'theory',
    value,
    format: 'share',
    ...(expected.basis === 'large' && { forLargeN: true }),
  });
  const none = asked.difference === 0;
  return [
    { name: 'repetitions', role: 'statistic', value: count, format: 'integer' },
    shareReadout('significant', tally.aboveCount + tally.belowCount, count),
    ...(none
      ? ([
          { name: 'nominalFalseAlarmRate', role: 'theory', value: 1 - asked.level, format: 'share' },
          ...(expected.basis === 'exact' ? [theory('exactFalseAlarmRate', expected.above + expected.below)] : []),
        ] as const)
      : expected.basis === 'none'
        ? []
        : [theory('theoreticalPower', expected.above + expected.below)]),
    shareReadout('significantAbove', tally.aboveCount, count),
    shareReadout('significantBelow', tally.belowCount, count),
    ...exaggerations(params, tally),
    {
      name: 'standardErrorOfDifference',
      role: 'statistic',
      value: observed.value,
      ...errorOf(observed.error, 2, momentIndexOfDifference(params)),
    },
    { name: 'theoreticalStandardErrorOfDifference', role: 'theory', value: standardError },
    shareReadout(
      'differenceCoverage',
      count - tally.missedBelow - tally.missedAbove,
      Number.isNaN(asked.difference) ? 0 : count,
    ),
  ];
}

/** By what factor the significant ones exceed the true difference: only where there is one. */
function exaggerations(params: TwoMeansParams, { significantSize }: TwoMeansTally): readonly Readout[] {
  const asked = comparisonOf(params);
  if (asked.difference === 0 || Number.isNaN(asked.difference)) return [];
  const truth = Math.abs(asked.difference);
  const size = meanOf(significantSize);
  return [
    { name: 'exaggeration', role: 'statistic', value: size.value / truth, monteCarloError: size.error / truth },
    { name: 'theoreticalExaggeration', role: 'theory', value: exaggeration(asked), forLargeN: true },
  ];
}

function pairsFrame(params: TwoMeansParams, tally: TwoMeansTally, compared: Compared): PairsFrame {
  const level = Number(params.level);
  const pairs = pairsOf(tally, compared, level);
  return {
    kind: 'pairs',
    domain: armsDomain(params),
    differences: differenceDomain(params),
    pairs,
    first: tally.difference.count - pairs.length + 1,
    level,
    readouts: [shareReadout('overlapAmongSignificant', tally.overlapping, tally.aboveCount + tally.belowCount)],
  };
}

function powerFrame(params: TwoMeansParams, tally: TwoMeansTally, { a, b }: Compared): PowerFrame {
  const { count } = tally.difference;
  const { effects } = gridsOf(params);
  const byN = params.against === 'n';
  const points = powerPoints(params).flatMap((point, i) => {
    const repetitions = tally.pointRepetitions[i] as number;
    return repetitions > 0
      ? [{ x: point.nA, share: (tally.pointSignificant[i] as number) / repetitions, repetitions }]
      : [];
  });
  const drawn = byN
    ? points
    : Array.from(count > 0 ? effects : [], (x, k) => {
        return { x, share: (tally.atEffect[k] as number) / count, repetitions: count };
      });
  return {
    kind: 'power',
    against: byN ? 'n' : 'effect',
    ...powerCurve(params),
    drawnX: Float64Array.from(drawn, ({ x }) => x),
    drawnShare: Float64Array.from(drawn, ({ share }) => share),
    drawnRepetitions: Float64Array.from(drawn, ({ repetitions }) => repetitions),
    here: byN ? params.n : params.effect,
    hereShare: (tally.aboveCount + tally.belowCount) / count,
    promised: 1 - Number(params.level),
    nA: a.n,
    nB: b.n,
    effect: params.effect,
    readouts: [],
  };
}
