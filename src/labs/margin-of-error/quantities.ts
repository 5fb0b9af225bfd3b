import { marginOfError, type ShareSurvey, sampleSizeForMargin } from '../../core/theory/marginOfError';
import type { Quantity, Values } from '../../experiments/quantities';

const surveyOf = ({ N, n, proportion, level }: Values): ShareSurvey => ({
  populationSize: Number(N),
  sampleSize: Number(n),
  proportion: Number(proportion),
  level: Number(level),
});

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Margin of error of a share found by asking n of N, as a share. */
  marginOfError: {
    needs: ['N', 'n', 'proportion', 'level'],
    role: 'theory',
    format: 'points',
    compute: (values) => marginOfError(surveyOf(values)),
  },
  marginInfinite: {
    needs: ['n', 'proportion', 'level'],
    role: 'theory',
    format: 'points',
    compute: (values) => marginOfError({ ...surveyOf(values), populationSize: Number.POSITIVE_INFINITY }),
  },
  /** The n from which the margin of error is at most the tolerance. */
  sampleSizeForMargin: {
    needs: ['N', 'proportion', 'level', 'tolerance'],
    role: 'theory',
    format: 'integer',
    compute: (values) => sampleSizeForMargin({ ...surveyOf(values), margin: Number(values.tolerance) }),
  },
};
