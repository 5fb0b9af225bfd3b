import { binomialNormalErrors, largestError } from '../core/theory/binomialNormal';
import {
  designEffect,
  effectiveSampleSizeAutocorrelated,
  effectiveSampleSizeClustered,
  varianceInflation,
} from '../core/theory/effectiveSampleSize';
import { falseAlarmRate } from '../core/theory/falseAlarms';
import type { ParamValue } from './params';
import type { Quantity } from './quantities';
import { VARIABLES } from './variables';

type Values = Readonly<Record<string, ParamValue>>;

const number = (values: Values, name: keyof typeof VARIABLES): number =>
  Number(values[name] ?? VARIABLES[name].default);
const errors = (values: Values) => binomialNormalErrors(number(values, 'rows'), number(values, 'probability'));

const NUMBER = { role: 'theory', format: 'number' } as const;
const BOARD = { ...NUMBER, needs: ['rows', 'probability'] } as const;

/** Figures of the lessons on coin flips and on where the laws fail. */
export const TROUBLE_QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Largest error of the normal for the number of successes, at most k of them. */
  binomialNormalError: { ...BOARD, compute: (values) => largestError(errors(values).plain) },
  binomialNormalErrorCorrected: { ...BOARD, compute: (values) => largestError(errors(values).corrected) },
  effectiveSampleSizeAutocorrelated: {
    ...NUMBER,
    needs: ['n', 'rho'],
    compute: (values) => effectiveSampleSizeAutocorrelated(number(values, 'n'), number(values, 'rho')),
  },
  effectiveSampleSizeClustered: {
    ...NUMBER,
    needs: ['n', 'cluster', 'icc'],
    compute: (values) =>
      effectiveSampleSizeClustered(number(values, 'n'), number(values, 'cluster'), number(values, 'icc')),
  },
  designEffect: {
    ...NUMBER,
    needs: ['cluster', 'icc'],
    compute: (values) => designEffect(number(values, 'cluster'), number(values, 'icc')),
  },
  varianceInflation: { ...NUMBER, needs: ['rho'], compute: (values) => varianceInflation(number(values, 'rho')) },
  /** Chance of a false alarm in so many equally spaced looks. */
  falseAlarmRate: {
    role: 'theory',
    format: 'share',
    needs: ['looks', 'level'],
    compute: (values) => falseAlarmRate(number(values, 'looks'), number(values, 'level')),
  },
};
