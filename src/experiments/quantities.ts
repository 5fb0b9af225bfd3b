import { createPopulation } from '../core/populations/index';
import { chebyshevBound } from '../core/theory/chebyshevBound';
import { finitePopulationCorrection } from '../core/theory/finitePopulationCorrection';
import { marginOfError, type ShareSurvey, sampleSizeForMargin } from '../core/theory/marginOfError';
import { lawOfMean } from '../core/theory/meanLaw/index';
import { probabilityOutside } from '../core/theory/probabilityOutside';
import { samplingTheory } from '../core/theory/samplingTheory';
import { skewnessOfMean } from '../core/theory/skewnessOfMean';
import { finiteParameter } from './finitePopulation';
import type { Readout, Role } from './frames';
import { GAP_QUANTITIES } from './gapQuantities';
import type { ParamValue } from './params';
import { TROUBLE_QUANTITIES } from './troubleQuantities';
import { VARIABLES } from './variables';

type Values = Readonly<Record<string, ParamValue>>;

/** A figure that prose shows: computed from the page's variables, without drawing. */
export interface Quantity {
  /** Variables that it depends on. */
  readonly needs: readonly string[];
  readonly role: Role;
  readonly format: NonNullable<Readout['format']>;
  /** NaN where the figure does not exist, Infinity where it is infinite. */
  compute(values: Values): number;
}

const valueFor = (values: Values, name: keyof typeof VARIABLES): ParamValue => values[name] ?? VARIABLES[name].default;
const number = (values: Values, name: keyof typeof VARIABLES): number => Number(valueFor(values, name));
const population = (values: Values) => createPopulation(String(valueFor(values, 'population')));
/** A look at all paths is at the slice where the page has one, else at n. */
const lookedAt = (values: Values): number => Number(values.slice ?? valueFor(values, 'n'));
const finiteFactor = (values: Values): number =>
  valueFor(values, 'replacement') === 'with' ? 1 : finitePopulationCorrection(number(values, 'N'), number(values, 'n'));
const surveyOf = (values: Values): ShareSurvey => ({
  populationSize: number(values, 'N'),
  sampleSize: number(values, 'n'),
  proportion: number(values, 'proportion'),
  level: number(values, 'level'),
});
const theoryOf = (values: Values) =>
  samplingTheory(
    population(values),
    String(valueFor(values, 'statistic')),
    number(values, 'n'),
    number(values, 'threshold'),
  );

export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  ...TROUBLE_QUANTITIES,
  ...GAP_QUANTITIES,
  populationMean: {
    needs: ['population'],
    role: 'population',
    format: 'number',
    compute: (values) => population(values).moments.mean,
  },
  populationStandardDeviation: {
    needs: ['population'],
    role: 'population',
    format: 'number',
    compute: (values) => population(values).moments.standardDeviation,
  },
  populationSkewness: {
    needs: ['population'],
    role: 'population',
    format: 'number',
    compute: (values) => population(values).moments.skewness,
  },
  theoreticalStandardError: {
    needs: ['population', 'n', 'statistic', 'threshold'],
    role: 'theory',
    format: 'number',
    compute: (values) => theoryOf(values).standardError,
  },
  /** Standard error of the mean of n out of N individuals. */
  finiteStandardError: {
    needs: ['population', 'n', 'N', 'replacement'],
    role: 'theory',
    format: 'number',
    compute(values) {
      const [N, n] = [number(values, 'N'), number(values, 'n')];
      const sd = finiteParameter(String(valueFor(values, 'population')), N, 'standard-deviation', 0);
      return ((sd * Math.sqrt((N - 1) / N)) / Math.sqrt(n)) * finiteFactor(values);
    },
  },
  finitePopulationCorrection: {
    needs: ['N', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => finitePopulationCorrection(number(values, 'N'), number(values, 'n')),
  },
  samplingFraction: {
    needs: ['N', 'n'],
    role: 'sample',
    format: 'share',
    compute: (values) => number(values, 'n') / number(values, 'N'),
  },
  /** Margin of error of a share found by asking n of N, as a share. */
  marginOfError: {
    needs: ['N', 'n', 'proportion', 'level'],
    role: 'theory',
    format: 'share',
    compute: (values) => marginOfError(surveyOf(values)),
  },
  marginInfinite: {
    needs: ['n', 'proportion', 'level'],
    role: 'theory',
    format: 'share',
    compute: (values) => marginOfError({ ...surveyOf(values), populationSize: Number.POSITIVE_INFINITY }),
  },
  /** The n from which the margin of error is at most the tolerance. */
  sampleSizeForMargin: {
    needs: ['N', 'proportion', 'level', 'tolerance'],
    role: 'theory',
    format: 'integer',
    compute: (values) => sampleSizeForMargin({ ...surveyOf(values), margin: number(values, 'tolerance') }),
  },
  skewnessOfMean: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => skewnessOfMean(population(values), number(values, 'n')),
  },
  /** Standard deviation of the sum of n draws, and so of the sum minus its expectation. */
  sumStandardDeviation: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => theoryOf({ ...values, statistic: 'sum' }).standardError,
  },
  probabilityOutside: {
    needs: ['population', 'slice', 'epsilon'],
    role: 'theory',
    format: 'share',
    compute: (values) =>
      probabilityOutside(population(values), lookedAt(values), number(values, 'epsilon'), lawOfMean).probability,
  },
  chebyshevBound: {
    needs: ['population', 'slice', 'epsilon'],
    role: 'theory',
    format: 'share',
    compute: (values) => chebyshevBound(population(values), lookedAt(values), number(values, 'epsilon')),
  },
  /** How many values are drawn for the whole picture. */
  draws: {
    needs: ['n', 'repetitions'],
    role: 'statistic',
    format: 'integer',
    compute: (values) => number(values, 'n') * number(values, 'repetitions'),
  },
};
