import type { DistributionFrame } from '../../charts/distributionFrame';
import { meanOf, standardDeviationOf } from '../../core/summaries/derived';
import type { Readout } from '../../experiments/frame';
import { shareReadout } from '../../experiments/shareReadout';
import type { AlarmsFrame } from './charts/alarmsFrame';
import type { SeriesFrame } from './charts/seriesFrame';
import type { VerdictsFrame } from './charts/verdictsFrame';
import { effectiveSizeOf, exactCoverageOf, expectationOf, inflationOf, lawOf, meansDomain, parameterOf } from './law';
import type { DependenceParams } from './params';
import { seriesFrame } from './series';
import type { DependenceTally } from './tally';
import { verdictsFrame } from './verdicts';

/** The kinds of panels that the lab shows. */
export type LabFrame = SeriesFrame | DistributionFrame | AlarmsFrame | VerdictsFrame;

/** One sample as it came, the means of all (or the alarms), and which laws hold, top to bottom. */
export function frames(params: DependenceParams, tally: DependenceTally): readonly LabFrame[] {
  const middle = params.trouble === 'peeking' ? alarmsFrame(params, tally) : meansFrame(params, tally);
  return [seriesFrame(params, tally.sample, sizeReadouts(params)), middle, verdictsFrame(params, tally)];
}

function sizeReadouts(params: DependenceParams): readonly Readout[] {
  return [
    { name: 'sampleSize', role: 'sample', value: params.n, format: 'integer' },
    { name: 'effectiveSampleSize', role: 'theory', value: effectiveSizeOf(params) },
    { name: 'designEffect', role: 'theory', value: inflationOf(params) },
  ];
}

function meansFrame(params: DependenceParams, tally: DependenceTally): DistributionFrame {
  const { n } = params;
  const { bins, summary, latest } = tally.means;
  const parameter = parameterOf(params);
  const expectation = expectationOf(params);
  const promised = 1 / Math.sqrt(n);
  const inflation = inflationOf(params);
  const law = lawOf(params);
  const mean = meanOf(summary);
  const spread = standardDeviationOf(summary);
  const known = Number.isFinite(inflation);
  const error = (value: number) => (known ? { monteCarloError: value } : {});
  const exact = exactCoverageOf(params);
  const covered = shareReadout('coverage', Number.isFinite(parameter) ? tally.held : Number.NaN, summary.count);
  return {
    kind: 'distribution',
    domain: meansDomain(params),
    bins,
    repetitions: summary.count,
    target: params.repetitions,
    sampleSize: n,
    statistic: 'mean',
    parameter: Number.isFinite(parameter) ? parameter : Number.NaN,
    latest,
    normal: known ? { mean: expectation, standardError: promised, basis: 'promised' } : null,
    exact: law && {
      cdf: Float64Array.from({ length: bins.counts.length + 1 }, (_, k) => law(bins.lo + k * bins.width)),
      discrete: false,
      basis: 'exact',
    },
    direct: false,
    pinned: null,
    scale: 'value',
    readouts: [
      { name: 'repetitions', role: 'statistic', value: summary.count, format: 'integer' },
      { name: 'parameter', role: 'population', value: parameter },
      { name: 'mean', role: 'statistic', value: mean.value, ...error(mean.error) },
      { name: 'standardError', role: 'statistic', value: spread.value, ...error(spread.error) },
      {
        name: 'theoreticalStandardError',
        role: 'theory',
        value: known
          ? Math.sqrt(inflation) * promised
          : params.trouble === 'pareto'
            ? Number.POSITIVE_INFINITY
            : Number.NaN,
      },
      { name: 'promisedStandardError', role: 'theory', value: known ? promised : Number.NaN },
      covered,
      { name: 'exactCoverage', role: 'theory', value: exact, format: 'share' },
      { name: 'nominalLevel', role: 'theory', value: Number(params.level), format: 'share' },
    ],
  };
}

function alarmsFrame(params: DependenceParams, tally: DependenceTally): AlarmsFrame {
  const { count } = tally.means.summary;
  let raised = 0;
  const share = tally.firstAlarms.map((first) => {
    raised += first;
    return count > 0 ? raised / count : Number.NaN;
  });
  const promised = 1 - Number(params.level);
  return {
    kind: 'alarms',
    share,
    exact: tally.exactAlarms,
    promised,
    repetitions: count,
    sampleSize: params.n,
    readouts: [
      { name: 'repetitions', role: 'statistic', value: count, format: 'integer' },
      shareReadout('falseAlarmRate', raised, count),
      { name: 'exactFalseAlarmRate', role: 'theory', value: tally.exactAlarms.at(-1) ?? Number.NaN, format: 'share' },
      { name: 'promisedFalseAlarmRate', role: 'theory', value: promised, format: 'share' },
    ],
  };
}
