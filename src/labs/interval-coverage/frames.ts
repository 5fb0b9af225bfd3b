import type { PopulationFrame } from '../../charts/populationFrame';
import { normalCriticalValue, studentCriticalValue } from '../../core/intervals/criticalValue';
import { widthIndex } from '../../core/intervals/widthIndex';
import { createPopulation } from '../../core/populations/index';
import type { Population } from '../../core/populations/population';
import { meanOf } from '../../core/summaries/derived';
import { errorOf } from '../../experiments/errorOf';
import type { Domain } from '../../experiments/frame';
import { populationPicture } from '../../experiments/populationPicture';
import { shareReadout } from '../../experiments/shareReadout';
import { statisticGrid } from '../../experiments/statisticGrid';
import type { CentreAndWidthFrame } from './charts/centreAndWidthFrame';
import type { IntervalsFrame } from './charts/intervalsFrame';
import type { RunningShareFrame } from './charts/runningShareFrame';
import type { IntervalCoverageParams } from './model';
import { type IntervalTally, runningShare } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = PopulationFrame | IntervalsFrame | RunningShareFrame | CentreAndWidthFrame;

/** The population, the newest intervals, the share that hold the parameter, and middles beside widths, top to bottom. */
export function frames(params: IntervalCoverageParams, tally: IntervalTally): readonly LabFrame[] {
  const { population: text, n } = params;
  const law = createPopulation(text);
  const { moments } = law;
  const parameter = Number.isFinite(moments.mean) ? moments.mean : Number.NaN;
  const picture = populationPicture(text);
  const level = Number(params.level);

  const population: PopulationFrame = {
    kind: 'population',
    population: text,
    ...picture,
    parameter,
    statistic: 'mean',
    readouts: [{ name: 'parameter', role: 'population', value: parameter }],
  };

  // Where there is no parameter, no interval holds it or misses it.
  const share = (name: string, count: number) =>
    shareReadout(name, Number.isNaN(parameter) ? Number.NaN : count, tally.count);
  const width = tally.endless > 0 ? { value: Number.POSITIVE_INFINITY, error: Number.NaN } : meanOf(tally.widths);
  const intervals: IntervalsFrame = {
    kind: 'intervals',
    domain: params.fit === 'fit' ? fittedDomain(text, n, parameter) : picture.domain,
    ...(params.fit === 'fit' && { lens: picture.domain }),
    low: tally.low,
    high: tally.high,
    first: tally.count - tally.low.length + 1,
    parameter,
    repetitions: tally.count,
    recent: tally.recent,
    sampleSize: n,
    interval: params.interval,
    level,
    readouts: [
      { name: 'repetitions', role: 'statistic', value: tally.count, format: 'integer' },
      share('coverage', tally.held),
      { name: 'nominalLevel', role: 'theory', value: level, format: 'share' },
      share('missedBelow', tally.missedBelow),
      share('missedAbove', tally.missedAbove),
      {
        name: 'meanWidth',
        role: 'statistic',
        value: width.value,
        ...errorOf(width.error, 1, widthIndex(law, params.interval, n, level)),
      },
    ],
  };

  const known = !Number.isNaN(parameter);
  const running: RunningShareFrame = {
    kind: 'running-share',
    ...(known ? runningShare(tally) : { steps: new Float64Array(0), share: new Float64Array(0) }),
    target: params.repetitions,
    level,
    readouts: [],
  };
  return [population, intervals, running, centreAndWidth(params, tally, law)];
}

/** Means and standard deviations of the newest samples in units of what they estimate, where there are such. */
function centreAndWidth(
  { n, level }: IntervalCoverageParams,
  { count, means, deviations }: IntervalTally,
  { moments }: Population,
): CentreAndWidthFrame {
  const sigma = moments.standardDeviation;
  const known = sigma > 0 && Number.isFinite(sigma);
  return {
    kind: 'centre-and-width',
    centres: known ? means.map((mean) => ((mean - moments.mean) * Math.sqrt(n)) / sigma) : new Float64Array(0),
    spreads: known ? deviations.map((deviation) => deviation / sigma) : new Float64Array(0),
    reachOfT: studentCriticalValue(Number(level), n),
    reachOfZ: normalCriticalValue(Number(level)),
    repetitions: count,
    sampleSize: n,
    known,
    readouts: [],
  };
}

/** The axis that just holds most intervals: six scales of the mean of n either side. The same for every seed. */
function fittedDomain(text: string, n: number, parameter: number): Domain {
  const { centre, scale } = statisticGrid(text, 'mean', n, 0).spread;
  const middle = Number.isNaN(parameter) ? centre : parameter;
  return [middle - 6 * scale, middle + 6 * scale];
}
