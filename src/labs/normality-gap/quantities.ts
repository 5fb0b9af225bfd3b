import { createPopulation } from '../../core/populations/index';
import { berryEsseenBound } from '../../core/theory/berryEsseen';
import { firstOrderGap } from '../../core/theory/firstOrderGap';
import { normalityGap } from '../../core/theory/normalityGap';
import { requiredSampleSize } from '../../core/theory/requiredSampleSize';
import { RULES_OF_THUMB } from '../../core/theory/rulesOfThumb';
import { tIntervalSampleSize } from '../../core/theory/tIntervalMisses';
import type { Quantity, Values } from '../../experiments/quantities';
import { INTERVAL_LEVEL } from './intervalLevel';

const populationOf = ({ population }: Values) => createPopulation(String(population));

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Largest gap between the exact law of the mean and its normal. */
  normalityGap: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => normalityGap(populationOf(values), Number(values.n)).gap,
  },
  /** Whether that gap is within the tolerance: 1 or 0, NaN where there is no gap to speak of. */
  mayBeCalledNormal: {
    needs: ['population', 'n', 'tolerance'],
    role: 'theory',
    format: 'verdict',
    compute(values) {
      const { gap } = normalityGap(populationOf(values), Number(values.n));
      return Number.isNaN(gap) ? Number.NaN : Number(gap <= Number(values.tolerance));
    },
  },
  /** The n from which that gap stays within the tolerance. */
  requiredSampleSize: {
    needs: ['population', 'tolerance'],
    role: 'theory',
    format: 'sample-size',
    compute: (values) => requiredSampleSize(populationOf(values), Number(values.tolerance)),
  },
  /** The n from which a 95 % t interval, which has to estimate sigma, misses evenly. */
  intervalSampleSize: {
    needs: ['population'],
    role: 'theory',
    format: 'about-size',
    compute: (values) => tIntervalSampleSize(populationOf(values), INTERVAL_LEVEL),
  },
  berryEsseenBound: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => berryEsseenBound(populationOf(values), Number(values.n)),
  },
  firstOrderGap: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => firstOrderGap(populationOf(values), Number(values.n)),
  },
  /** What Kohavi's rule asks for; NaN where it says nothing. */
  ruleKohavi: {
    needs: ['population'],
    role: 'theory',
    format: 'sample-size',
    compute(values) {
      const rule = RULES_OF_THUMB.find(({ id }) => id === 'kohavi');
      return rule?.appliesTo(populationOf(values)) ? rule.sampleSize(populationOf(values)) : Number.NaN;
    },
  },
};
