import { normalCriticalValue } from '../../core/intervals/criticalValue';
import { kaplanMeier } from '../../core/lifetimes/kaplanMeier';
import { expectedOfWatched, failedOnlyBy, nowAsEndBy } from '../../core/lifetimes/watched';
import { failedBy, meanFailedTo, meanLife, timeOfMeanShare, timeOfShare } from '../../core/lifetimes/weibullLife';
import { meanOf } from '../../core/summaries/derived';
import { errorOf } from '../../experiments/errorOf';
import type { Readout } from '../../experiments/frame';
import { shareReadout } from '../../experiments/shareReadout';
import { allowedShare, LEVEL, lateAge, watchedOf } from './asked';
import { ageDomain, checksDomain } from './axis';
import type { ChecksFrame } from './charts/checksFrame';
import type { LifetimesFrame } from './charts/lifetimesFrame';
import type { LifetimesParams } from './params';
import type { AVERAGED, LifetimesTally } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = LifetimesFrame | ChecksFrame;

/** The share gone wrong against age, and what checks make of it. */
export function frames(params: LifetimesParams, tally: LifetimesTally): readonly LabFrame[] {
  return [lifetimesFrame(params, tally), checksFrame(params)];
}

/** Points of a smooth curve. */
const POINTS = 160;
/** Points of one tooth. */
const TOOTH = 40;

function lifetimesFrame(params: LifetimesParams, tally: LifetimesTally): LifetimesFrame {
  const { life, watch } = watchedOf(params);
  const { failed, unfinished } = tally;
  const domain = ageDomain(params);
  const x = Float64Array.from({ length: POINTS + 1 }, (_, i) => (domain[1] * i) / POINTS);
  const { times, survival, low, high } = kaplanMeier(failed, unfinished, normalCriticalValue(LEVEL));
  return {
    kind: 'lifetimes',
    domain,
    watch,
    n: params.n,
    x,
    truth: x.map((age) => failedBy(life, age)),
    failed,
    unfinished,
    times,
    share: survival.map((lasting) => 1 - lasting),
    low: high.map((lasting) => 1 - lasting),
    high: low.map((lasting) => 1 - lasting),
    meanOfFailed: meanOf(tally.averages.meanOfFailed).value,
    trueMean: meanLife(life),
    late: failedBy(life, lateAge(params)),
    lateEstimate: meanOf(tally.averages.kaplanMeier).value,
    readouts: watchReadouts(params, tally),
  };
}

type Format = NonNullable<Readout['format']>;

function watchReadouts(params: LifetimesParams, tally: LifetimesTally): readonly Readout[] {
  const watched = watchedOf(params);
  const late = lateAge(params);
  const { failed, meanOfFailed, meanNowAsEnd } = expectedOfWatched(watched);
  const average = (name: string, of: (typeof AVERAGED)[number], format: Format = 'number'): Readout => {
    const { value, error } = meanOf(tally.averages[of]);
    // All moments of a Weibull lifetime are finite.
    return { name, role: 'statistic', value, format, ...errorOf(error, 1, Number.POSITIVE_INFINITY) };
  };
  const theory = (name: string, value: number, format: Format = 'number'): Readout => ({
    name,
    role: 'theory',
    value,
    format,
  });
  const truth = (name: string, value: number, format: Format = 'number'): Readout => ({
    name,
    role: 'population',
    value,
    format,
  });
  return [
    { name: 'repetitions', role: 'statistic', value: tally.count, format: 'integer' },
    theory('exactFailedShare', failed, 'share'),
    truth('trueMeanLifetime', meanLife(watched.life)),
    average('meanOfFailed', 'meanOfFailed'),
    theory('exactMeanOfFailed', meanOfFailed),
    average('meanNowAsEnd', 'meanNowAsEnd'),
    theory('exactMeanNowAsEnd', meanNowAsEnd),
    truth('trueMedianLifetime', timeOfShare(watched.life, 0.5)),
    ...medianReadouts(tally, average),
    truth('trueWrongLate', failedBy(watched.life, late), 'share'),
    average('kaplanMeierLate', 'kaplanMeier', 'share'),
    average('failedOnlyLate', 'failedOnly', 'share'),
    theory('exactFailedOnlyLate', failedOnlyBy(watched, late), 'share'),
    average('nowAsEndLate', 'nowAsEnd', 'share'),
    theory('exactNowAsEndLate', nowAsEndBy(watched, late), 'share'),
    shareReadout('greenwoodCoverage', tally.held, tally.count),
    theory('greenwoodLevel', LEVEL, 'share'),
  ];
}

/** Averaging only the studies that have a median would be the mistake that the page is about: all of them, or none. */
function medianReadouts(
  { averages, count }: LifetimesTally,
  average: (name: string, of: 'median') => Readout,
): readonly Readout[] {
  const some = averages.median.count;
  const all = some === count && count > 0;
  return [
    all ? average('kaplanMeierMedian', 'median') : { name: 'kaplanMeierMedian', role: 'statistic', value: Number.NaN },
    shareReadout('medianReached', some, count),
  ];
}

function checksFrame(params: LifetimesParams): ChecksFrame {
  const { life } = watchedOf(params);
  const { every: check } = params;
  const allowed = allowedShare(params);
  const domain = checksDomain(params);
  // A check that is far away is beyond the axis: what is seen of its tooth is the beginning.
  const seen = Math.min(check, domain[1]);
  const x = Float64Array.from({ length: TOOTH + 1 }, (_, i) => (seen * i) / TOOTH);
  const [worst, random] = [failedBy(life, check), meanFailedTo(life, check)];
  const longest = timeOfShare(life, allowed);
  const theory = (name: string, value: number, format: Format): Readout => ({ name, role: 'theory', value, format });
  return {
    kind: 'checks',
    domain,
    shareDomain: [0, 3 * allowed],
    check,
    x,
    share: x.map((since) => failedBy(life, since)),
    allowed,
    worst,
    random,
    longest,
    readouts: [
      theory('worstMoment', worst, 'share'),
      theory('randomMoment', random, 'share'),
      theory('checkEvery', longest, 'number'),
      theory('checkEveryForMean', timeOfMeanShare(life, allowed), 'number'),
    ],
  };
}
