import { createPopulation } from '../core/populations/index';
import { samplingTheory } from '../core/theory/samplingTheory';
import { skewnessOfMean } from '../core/theory/skewnessOfMean';
import type { Readout, Role } from './frame';
import type { ParamValue } from './params';

export type Values = Readonly<Record<string, ParamValue>>;

/** A figure that prose shows: computed from the page's variables, without drawing. */
export interface Quantity {
  /** Variables that it depends on. */
  readonly needs: readonly string[];
  readonly role: Role;
  readonly format: NonNullable<Readout['format']>;
  /** `values` has all that it needs. NaN where the figure does not exist, Infinity where it is infinite. */
  compute(values: Values): number;
}

const populationOf = ({ population }: Values) => createPopulation(String(population));
const theoryOf = (values: Values) =>
  samplingTheory(populationOf(values), String(values.statistic), Number(values.n), Number(values.threshold));

/** Figures of a population and of the means of its samples; those of one lab are in its folder. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  populationMean: {
    needs: ['population'],
    role: 'population',
    format: 'number',
    compute: (values) => populationOf(values).moments.mean,
  },
  populationStandardDeviation: {
    needs: ['population'],
    role: 'population',
    format: 'number',
    compute: (values) => populationOf(values).moments.standardDeviation,
  },
  populationSkewness: {
    needs: ['population'],
    role: 'population',
    format: 'number',
    compute: (values) => populationOf(values).moments.skewness,
  },
  theoreticalStandardError: {
    needs: ['population', 'n', 'statistic', 'threshold'],
    role: 'theory',
    format: 'number',
    compute: (values) => theoryOf(values).standardError,
  },
  skewnessOfMean: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => skewnessOfMean(populationOf(values), Number(values.n)),
  },
  /** Standard deviation of the sum of n draws, and so of the sum minus its expectation. */
  sumStandardDeviation: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => theoryOf({ ...values, statistic: 'sum' }).standardError,
  },
  /** How many values are drawn for the whole picture. */
  draws: {
    needs: ['n', 'repetitions'],
    role: 'statistic',
    format: 'integer',
    compute: (values) => Number(values.n) * Number(values.repetitions),
  },
};
