import { normalCriticalValue } from '../../core/intervals/criticalValue';
import type { Quantity, Values } from '../../experiments/quantities';
import { type Expected, expectedOf, type Setting } from './expected';

const NEEDS = ['n', 'labelNoise', 'flips', 'cleaned', 'features', 'bestError'] as const;

const settingOf = ({ n, labelNoise, flips, cleaned, features, bestError }: Values): Setting => ({
  n: Math.max(10, Number(n)),
  labelNoise: Number(labelNoise),
  flips: String(flips) as Setting['flips'],
  cleaned: Number(cleaned),
  features: Number(features),
  bestError: Number(bestError),
});

/** Labels of n rows that a share of labels is; of one kind alone it is half as many. */
const labels = (share: number, { n, flips }: Setting): number => Math.round((share * n) / (flips === 'one' ? 2 : 1));

const share = (compute: (expected: Expected, setting: Setting) => number): Quantity => ({
  role: 'theory',
  format: 'share',
  needs: NEEDS,
  compute: (values) => compute(expectedOf(settingOf(values)), settingOf(values)),
});

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** The expected error of what n rows teach. */
  expectedLearnedError: share(({ error }) => error),
  /** The same with cleaner labels. */
  expectedCleanedError: share(({ cleaned }) => cleaned),
  /** What ever more rows with such labels lead to. */
  learnedErrorLimit: share(({ limit }) => limit),
  /** How many labels contradict the rule, of rows labelled as those that it learnt from. */
  contradictedLabels: share(({ contradicted }) => contradicted),
  /** How far the expected error is above that, in percentage points. */
  learnableError: { ...share(({ error, limit }) => 100 * (error - limit)), format: 'number' },
  wrongLabels: {
    role: 'sample',
    format: 'integer',
    needs: NEEDS,
    compute: (values) => labels(Number(values.labelNoise), settingOf(values)),
  },
  correctedLabels: {
    role: 'sample',
    format: 'integer',
    needs: NEEDS,
    compute: (values) => labels(Math.min(Number(values.cleaned), Number(values.labelNoise)), settingOf(values)),
  },
  /** New rows with labels as they are that do as much as cleaning does; NaN where no number does. */
  extraRowsWorth: {
    role: 'theory',
    format: 'about-size',
    needs: NEEDS,
    compute: (values) => {
      const setting = settingOf(values);
      return expectedOf(setting).rowsWorth - setting.n;
    },
  },
  /** How many rows with right labels alone would do as much as all n. */
  rightRowsWorth: {
    role: 'theory',
    format: 'about-size',
    needs: NEEDS,
    compute: (values) => expectedOf(settingOf(values)).rightRows,
  },
  /** Half a 95% interval of an error measured on n rows with right labels, in percentage points. */
  measuredErrorMargin: {
    role: 'statistic',
    format: 'number',
    needs: ['n', 'bestError'],
    compute: ({ n, bestError }) =>
      100 * normalCriticalValue(0.95) * Math.sqrt((Number(bestError) * (1 - Number(bestError))) / Number(n)),
  },
};
