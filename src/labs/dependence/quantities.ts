import {
  designEffect,
  effectiveSampleSizeAutocorrelated,
  effectiveSampleSizeClustered,
  varianceInflation,
} from '../../core/theory/effectiveSampleSize';
import { falseAlarmRate } from '../../core/theory/falseAlarms';
import type { Quantity } from '../../experiments/quantities';

const NUMBER = { role: 'theory', format: 'number' } as const;

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  effectiveSampleSizeAutocorrelated: {
    role: 'theory',
    format: 'integer',
    needs: ['n', 'rho'],
    compute: (values) => effectiveSampleSizeAutocorrelated(Number(values.n), Number(values.rho)),
  },
  effectiveSampleSizeClustered: {
    role: 'theory',
    format: 'integer',
    needs: ['n', 'cluster', 'icc'],
    compute: (values) => effectiveSampleSizeClustered(Number(values.n), Number(values.cluster), Number(values.icc)),
  },
  designEffect: {
    ...NUMBER,
    needs: ['cluster', 'icc'],
    compute: (values) => designEffect(Number(values.cluster), Number(values.icc)),
  },
  varianceInflation: { ...NUMBER, needs: ['rho'], compute: (values) => varianceInflation(Number(values.rho)) },
  /** Chance of a false alarm in so many equally spaced looks. */
  falseAlarmRate: {
    role: 'theory',
    format: 'share',
    needs: ['looks', 'level'],
    compute: (values) => falseAlarmRate(Number(values.looks), Number(values.level)),
  },
};
