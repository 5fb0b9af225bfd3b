import type { DistributionFrame } from '../../charts/distributionFrame';
import { distributionReadouts, normalOf, type StatisticTheory } from '../../charts/distributionPanels';
import type { PopulationFrame } from '../../charts/populationFrame';
import type { SampleFrame } from '../../charts/sampleFrame';
import { isOnValueAxis } from '../../charts/valueAxis';
import { createPopulation } from '../../core/populations/index';
import { meanOf } from '../../core/summaries/derived';
import { finitePopulationCorrection } from '../../core/theory/finitePopulationCorrection';
import { momentIndex } from '../../core/theory/momentIndex';
import { samplingTheory } from '../../core/theory/samplingTheory';
import { errorOf } from '../../experiments/errorOf';
import type { Domain, Readout } from '../../experiments/frame';
import { memo } from '../../experiments/memo';
import { populationPicture } from '../../experiments/populationPicture';
import { domainAround, statisticDomain } from '../../experiments/statisticDomain';
import { statisticRange } from '../../experiments/statisticRange';
import { finiteGrid } from './finiteGrid';
import { finiteParameter, finitePopulation, SHOWN_INDIVIDUALS } from './finitePopulation';
import type { SamplingParams } from './params';
import type { SamplingTally } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = PopulationFrame | SampleFrame | DistributionFrame;

/** The finite population, one sample of it and the statistic over repetitions, top to bottom. */
export function frames(params: SamplingParams, tally: SamplingTally): readonly LabFrame[] {
  const { N, n, population: text, statistic, threshold } = params;
  const finite = finitePopulation(text, N);
  const picture = populationPicture(text);
  const theory = theoryOf(params);
  const { parameter } = theory;
  const index = momentIndex(createPopulation(text), statistic, n);
  const zoomed = params.fit === 'fit';

  const population: PopulationFrame = {
    kind: 'population',
    population: text,
    ...picture,
    parameter,
    statistic,
    size: N,
    heavy: isHeavy(text),
    // On a lattice everybody between two who are computed has their value.
    ...(finite.ranks.length < N && !picture.discrete && { computed: finite.ranks.length }),
    ...(N <= SHOWN_INDIVIDUALS && { individuals: finite.values, chosen: tally.chosen }),
    readouts: [{ name: 'parameter', role: 'population', value: parameter }],
  };
  const sample: SampleFrame = {
    kind: 'sample',
    domain: picture.domain,
    values: tally.sample,
    recent: tally.recent,
    sampleSize: n,
    statistic,
    statisticValue: tally.sampleStatistic,
    parameter,
    illustration: false,
    readouts: [
      { name: 'sampleSize', role: 'sample', value: n, format: 'integer' },
      { name: 'sampleStatistic', role: 'sample', value: tally.sampleStatistic },
      { name: 'samplingFraction', role: 'sample', value: n / N, format: 'share' },
    ],
  };
  const distribution: DistributionFrame = {
    kind: 'distribution',
    exact: null,
    domain: zoomed ? fittedDomain(params, parameter) : statisticDomain(text, statistic, n, threshold),
    ...(zoomed && isOnValueAxis(statistic) && { lens: picture.domain }),
    bins: tally.statistics.bins,
    repetitions: tally.statistics.summary.count,
    target: params.repetitions,
    sampleSize: n,
    statistic,
    parameter,
    latest: tally.statistics.latest,
    normal: normalOf(theory),
    direct: false,
    pinned: null,
    scale: 'value',
    readouts: [...distributionReadouts(tally.statistics, theory, index), bias(tally, parameter, index)],
  };
  return [population, sample, distribution];
}

/** The axis that just holds the distribution in this way of choosing, and the parameter, so that a bias is seen. */
function fittedDomain(params: SamplingParams, parameter: number): Domain {
  const { population, statistic, n } = params;
  const range = statisticRange(createPopulation(population), statistic, n);
  const [lo, hi] = domainAround(finiteGrid(params).spread, range);
  const air = 0.08 * (Math.max(hi, parameter) - Math.min(lo, parameter));
  return [Math.min(lo, parameter - air), Math.max(hi, parameter + air)];
}

function bias({ statistics }: SamplingTally, parameter: number, index: number): Readout {
  const { value, error } = meanOf(statistics.summary);
  const difference = value - parameter;
  // What rounding leaves of a census is no bias.
  const rounding = Math.abs(difference) < 1e-12 * Math.abs(parameter);
  return { name: 'bias', role: 'statistic', value: rounding ? 0 : difference, ...errorOf(error, 1, index) };
}

/** Whether the law that the list follows is without a finite variance. */
const isHeavy = (text: string): boolean => !Number.isFinite(createPopulation(text).moments.standardDeviation);

/**
 * The theory of a simple random sample from this finite population; none for other ways of choosing. Mean and
 * proportion from the population's own values, others by the infinite population's theory; without
 * replacement times the finite population correction.
 */
const theoryOf: (params: SamplingParams) => StatisticTheory = memo(
  16,
  ({ N, n, population, statistic, threshold, way, replacement }) =>
    [N, n, population, statistic, threshold, way, replacement].join('|'),
  ({ N, n, population, statistic, threshold, way, replacement }) => {
    const parameter = finiteParameter(population, N, statistic, threshold);
    if (way !== 'random') return { parameter, mean: Number.NaN, standardError: Number.NaN, basis: 'none' };
    // The few largest of the list decide its spread, and a sample has seldom seen them: no normal for any n.
    if (statistic === 'mean' && isHeavy(population)) {
      return { parameter, mean: parameter, standardError: Number.NaN, basis: 'none' };
    }
    const correction = replacement === 'without' ? finitePopulationCorrection(N, n) : 1;
    if (statistic === 'mean' || statistic === 'proportion-above') {
      const sd =
        statistic === 'mean'
          ? finiteParameter(population, N, 'standard-deviation', threshold) * Math.sqrt((N - 1) / N)
          : Math.sqrt(parameter * (1 - parameter));
      return { parameter, mean: parameter, standardError: (sd / Math.sqrt(n)) * correction, basis: 'exact' };
    }
    const endless = samplingTheory(createPopulation(population), statistic, n, threshold);
    // The extremes of a finite population's samples are not those of endless draws.
    if (endless.basis === 'none') return { parameter, mean: Number.NaN, standardError: Number.NaN, basis: 'none' };
    return { ...endless, parameter, mean: parameter, standardError: endless.standardError * correction };
  },
);
