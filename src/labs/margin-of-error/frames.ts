import { standardDeviationOf } from '../../core/summaries/derived';
import { finitePopulationCorrection } from '../../core/theory/finitePopulationCorrection';
import { marginOfError } from '../../core/theory/marginOfError';
import type { Domain } from '../../experiments/frame';
import { memo } from '../../experiments/memo';
import { shareReadout } from '../../experiments/shareReadout';
import { stops } from '../../experiments/stops';
import { VARIABLES } from '../../experiments/variables';
import type { MarginFrame } from './charts/marginFrame';
import type { SurveysFrame } from './charts/surveysFrame';
import type { MarginOfErrorParams, MarginOfErrorTally } from './model';
import { surveyed } from './surveyed';

/** The kinds of panels that the lab shows. */
export type LabFrame = MarginFrame | SurveysFrame;

/** The margin over the population size, and what repeated surveys found, top to bottom. */
export function frames(params: MarginOfErrorParams, tally: MarginOfErrorTally): readonly LabFrame[] {
  const { N, n, proportion } = params;
  const level = Number(params.level);
  const { share, margin } = surveyed(params);
  const correction = finitePopulationCorrection(N, n);
  const endless = Math.sqrt((proportion * (1 - proportion)) / n);
  const common = { level, sampleSize: n, populationSize: N, readouts: [] };

  const curve: MarginFrame = {
    ...common,
    kind: 'margin',
    domain: [VARIABLES.N.min, VARIABLES.N.max],
    marginDomain: [0, 0.9 * reachOf(n, proportion)],
    ...marginCurve(n, proportion, level),
    proportion,
    readouts: [
      { name: 'marginOfError', role: 'theory', value: margin, format: 'points' },
      {
        name: 'marginInfinite',
        role: 'theory',
        value: marginOfError({ populationSize: Number.POSITIVE_INFINITY, sampleSize: n, proportion, level }),
        format: 'points',
      },
      { name: 'finitePopulationCorrection', role: 'theory', value: correction },
      { name: 'samplingFraction', role: 'sample', value: n / N, format: 'share' },
      { name: 'theoreticalStandardError', role: 'theory', value: endless * correction, format: 'share' },
    ],
  };

  const { summary, within, latest } = tally;
  const standardError = standardDeviationOf(summary);
  const surveys: SurveysFrame = {
    ...common,
    kind: 'surveys',
    domain: surveysDomain(n, proportion),
    values: latest,
    proportion: share,
    margin,
    repetitions: summary.count,
    readouts: [
      {
        name: 'standardError',
        role: 'statistic',
        value: standardError.value,
        monteCarloError: standardError.error,
        format: 'share',
      },
      shareReadout('shareWithin', within, summary.count),
      { name: 'repetitions', role: 'statistic', value: summary.count, format: 'integer' },
    ],
  };
  return [curve, surveys];
}

const POINTS = 200;

/** The margin at whole population sizes from a census of n on, about evenly spaced on a log axis, round ones among them. */
const marginCurve = memo(
  8,
  (...key: [number, number, number]) => key.join('|'),
  (sampleSize, proportion, level) => {
    const { min, max } = VARIABLES.N;
    const from = Math.max(sampleSize, min);
    const spaced = (to: number, points: number): number[] =>
      Array.from({ length: points }, (_, i) => Math.round(from * (to / from) ** (i / (points - 1))));
    // A little above n the margin rises steeply, so that points of its own are spent there.
    const wanted = [...spaced(Math.min(max, 1.3 * from), 30), ...spaced(max, POINTS), ...stops(VARIABLES.N)];
    const sizes = Float64Array.from(new Set(wanted.filter((size) => size >= from))).sort();
    const margin = sizes.map((populationSize) => marginOfError({ populationSize, sampleSize, proportion, level }));
    return { sizes, margin };
  },
);

/**
 * How far the axes reach: three standard errors of the smallest n of 100 or more (of 10, of 1). They stay while
 * N is moved, and while n is in the range that surveys have.
 */
function reachOf(n: number, proportion: number): number {
  return (3 * Math.sqrt(proportion * (1 - proportion))) / Math.sqrt(n >= 100 ? 100 : n >= 10 ? 10 : 1);
}

/** The axis of the shares that surveys find, within 0 and 1 and some air. */
function surveysDomain(n: number, proportion: number): Domain {
  const reach = reachOf(n, proportion);
  const air = 0.03 * reach;
  return [Math.max(-air, proportion - reach), Math.min(1 + air, proportion + reach)];
}
