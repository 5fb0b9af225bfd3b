import type { DistributionFrame } from '../../charts/distributionFrame';
import {
  distributionReadouts,
  normalOf,
  STANDARDISED_DOMAIN,
  type StatisticTheory,
  standardisedBins,
  standardiser,
} from '../../charts/distributionPanels';
import type { PopulationFrame } from '../../charts/populationFrame';
import type { SampleFrame } from '../../charts/sampleFrame';
import { isOnValueAxis } from '../../charts/valueAxis';
import { createPopulation } from '../../core/populations/index';
import { standardDeviationOf } from '../../core/summaries/derived';
import { momentIndex } from '../../core/theory/momentIndex';
import { samplingTheory } from '../../core/theory/samplingTheory';
import { errorOf } from '../../experiments/errorOf';
import type { Readout } from '../../experiments/frame';
import { memo } from '../../experiments/memo';
import { populationPicture } from '../../experiments/populationPicture';
import { fittedDomain, statisticDomain } from '../../experiments/statisticDomain';
import type { QqFrame } from './charts/qqFrame';
import { drawsDirectly } from './drawsDirectly';
import type { SamplingDistributionParams, SamplingDistributionTally } from './model';
import { qqFrame } from './qq';

/** The kinds of panels that the lab shows. */
export type LabFrame = PopulationFrame | SampleFrame | DistributionFrame | QqFrame;

/** What is known without drawing. */
interface Known {
  readonly theory: StatisticTheory;
  readonly pinnedTheory: StatisticTheory | null;
  readonly direct: boolean;
}

/** Population, one sample and the sampling distribution, top to bottom. */
export function frames(params: SamplingDistributionParams, tally: SamplingDistributionTally): readonly LabFrame[] {
  const known: Known = {
    theory: theoryOf(params, params.n),
    pinnedTheory: params.pin === 0 ? null : theoryOf(params, params.pin),
    direct: drawsDirectly(params, params.n),
  };
  return [populationFrame(params, known), sampleFrame(params, tally, known), lastFrame(params, tally, known)];
}

function populationFrame({ population: text, statistic }: SamplingDistributionParams, { theory }: Known) {
  const { moments } = createPopulation(text);
  return {
    kind: 'population',
    population: text,
    ...populationPicture(text),
    parameter: theory.parameter,
    statistic,
    readouts: [
      { name: 'parameter', role: 'population', value: theory.parameter },
      { name: 'standardDeviation', role: 'population', value: moments.standardDeviation },
    ],
  } satisfies PopulationFrame;
}

function sampleFrame(params: SamplingDistributionParams, tally: SamplingDistributionTally, { theory, direct }: Known) {
  return {
    kind: 'sample',
    domain: populationPicture(params.population).domain,
    values: tally.sample,
    recent: tally.recent,
    sampleSize: params.n,
    statistic: params.statistic,
    statisticValue: tally.sampleStatistic,
    parameter: theory.parameter,
    illustration: direct,
    readouts: [
      { name: 'sampleSize', role: 'sample', value: params.n, format: 'integer' },
      { name: 'sampleStatistic', role: 'sample', value: tally.sampleStatistic },
    ],
  } satisfies SampleFrame;
}

function lastFrame(
  params: SamplingDistributionParams,
  tally: SamplingDistributionTally,
  { theory, pinnedTheory, direct }: Known,
): DistributionFrame | QqFrame {
  const { n, statistic } = params;
  const { main, pinned } = tally;
  const exact = exactOf(params, tally);
  const readouts: readonly Readout[] = [
    ...distributionReadouts(main, theory, indexOf(params, n)),
    ...pinnedReadouts(params, tally),
    ...(exact?.basis === 'exact' && tally.exact.gap >= 0
      ? [{ name: 'normalityGap', role: 'theory', value: tally.exact.gap } as const]
      : []),
  ];
  if (params.view === 'qq') return qqFrame(main, theory, statistic, n, readouts);

  const frame = {
    kind: 'distribution',
    repetitions: main.summary.count,
    target: params.repetitions,
    sampleSize: n,
    statistic,
    direct,
    exact,
    readouts,
  } as const;
  if (params.view === 'standardised') {
    const unit = standardiser(main, theory);
    const standardise = (value: number) => (value - unit.mean) / unit.scale;
    return {
      ...frame,
      domain: STANDARDISED_DOMAIN,
      bins: standardisedBins(main.bins, unit),
      parameter: standardise(theory.parameter),
      latest: main.latest.map(standardise),
      normal: normalOf(theory) && {
        mean: 0,
        standardError: 1,
        basis: theory.basis === 'exact' ? 'exact' : 'asymptotic',
      },
      pinned: pinned &&
        pinnedTheory && {
          sampleSize: params.pin,
          bins: standardisedBins(pinned.bins, standardiser(pinned, pinnedTheory)),
          repetitions: pinned.summary.count,
        },
      scale: 'standardised',
    };
  }
  const domain = params.fit === 'fit' ? fittedDomain : statisticDomain;
  return {
    ...frame,
    domain: domain(params.population, statistic, n, params.threshold),
    bins: main.bins,
    parameter: theory.parameter,
    latest: main.latest,
    normal: normalOf(theory),
    pinned: pinned && { sampleSize: params.pin, bins: pinned.bins, repetitions: pinned.summary.count },
    scale: 'value',
    ...(params.fit === 'fit' && isOnValueAxis(statistic) && { lens: populationPicture(params.population).domain }),
  };
}

function pinnedReadouts(params: SamplingDistributionParams, { pinned }: SamplingDistributionTally): readonly Readout[] {
  if (!pinned) return [];
  const { value, error } = standardDeviationOf(pinned.summary);
  return [{ name: 'pinnedStandardError', role: 'statistic', value, ...errorOf(error, 2, indexOf(params, params.pin)) }];
}

const indexOf = ({ population, statistic }: SamplingDistributionParams, size: number): number =>
  momentIndex(createPopulation(population), statistic, size);

/** The law as a layer, where it is switched on and known. */
function exactOf(params: SamplingDistributionParams, { exact }: SamplingDistributionTally): DistributionFrame['exact'] {
  if (params.exact === 'off' || exact.basis === 'none') return null;
  return { cdf: exact.cdf, basis: exact.basis, discrete: createPopulation(params.population).lattice !== null };
}

const theory = memo(
  16,
  (...key: [string, string, number, number]) => key.join('|'),
  (text, id, size, above) => samplingTheory(createPopulation(text), id, size, above),
);

function theoryOf(settings: SamplingDistributionParams, size: number) {
  return theory(settings.population, settings.statistic, size, settings.threshold);
}
