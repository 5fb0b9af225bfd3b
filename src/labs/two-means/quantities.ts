import { exaggeration } from '../../core/comparison/exaggeration';
import { levelThatTouches, pValueWhenErrorBarsTouch, pValueWhenTouching } from '../../core/comparison/overlap';
import { standardErrorOfDifference } from '../../core/comparison/power';
import { pValueDensity } from '../../core/comparison/pValueDensity';
import { sampleSizeForPower } from '../../core/comparison/sampleSizeForPower';
import type { Quantity, Values } from '../../experiments/quantities';
import { comparisonOf, type Settings } from './compared';
import { expectedOf } from './expected';
import type { TwoMeansParams } from './params';

const settingsOf = (values: Values): TwoMeansParams =>
  ({
    ...values,
    n: Number(values.n),
    nB: Number(values.nB),
    effect: Number(values.effect),
  }) as unknown as TwoMeansParams;
const comparison = (values: Values) => comparisonOf(settingsOf(values) as Settings & { level: string });

/** The share of ideas that work, in an example. */
const WORKING = 0.1;
/** The p-value of what somebody said. */
const P = 0.04;

const GROUPS = ['population', 'groups', 'populationB', 'effect', 'n', 'arms', 'nB', 'level'] as const;

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Of two intervals that just touch. */
  pValueWhenTouching: {
    role: 'theory',
    format: 'number',
    needs: ['level'],
    compute: ({ level }) => pValueWhenTouching(Number(level)),
  },
  pValueOfErrorBars: { role: 'theory', format: 'number', needs: [], compute: pValueWhenErrorBarsTouch },
  levelThatTouches: {
    role: 'theory',
    format: 'share',
    needs: ['level'],
    compute: ({ level }) => levelThatTouches(Number(level)),
  },
  /** Exact for two normals and two shares, else for large n. */
  power: {
    role: 'theory',
    format: 'share',
    needs: GROUPS,
    compute: (values) => {
      const { above, below } = expectedOf(settingsOf(values));
      return above + below;
    },
  },
  typeMError: {
    role: 'theory',
    format: 'number',
    needs: GROUPS,
    compute: (values) => exaggeration(comparison(values)),
  },
  standardErrorOfDifference: {
    role: 'theory',
    format: 'number',
    needs: GROUPS,
    compute: (values) => standardErrorOfDifference(comparison(values)),
  },
  /** Of all significant results: the share of false alarms, where one idea in ten has this effect and the others have none. */
  wrongAmongSignificant: {
    role: 'theory',
    format: 'share',
    needs: GROUPS,
    compute: (values) => {
      const found = expectedOf(settingsOf(values));
      const alarms = expectedOf({ ...settingsOf(values), effect: 0 });
      const [right, wrong] = [WORKING * (found.above + found.below), (1 - WORKING) * (alarms.above + alarms.below)];
      return wrong / (right + wrong);
    },
  },
  /** The same among results whose p-value is near 0.04, for large n. */
  wrongNearP: {
    role: 'theory',
    format: 'share',
    needs: GROUPS,
    compute: (values) => {
      const asked = comparison(values);
      const right = WORKING * pValueDensity(P, asked.difference / standardErrorOfDifference(asked));
      return (1 - WORKING) / (1 - WORKING + right);
    },
  },
  /** How many each of two equal groups needs to find the true difference in 80 of 100 comparisons, for large n. */
  sampleSizeForPower: {
    role: 'theory',
    format: 'integer',
    needs: GROUPS,
    compute: (values) => sampleSizeForPower(comparison(values), 0.8),
  },
};
