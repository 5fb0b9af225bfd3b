import { createPopulation } from '../core/populations/index';
import { berryEsseenBound } from '../core/theory/berryEsseen';
import { firstOrderGap } from '../core/theory/firstOrderGap';
import { normalityGap } from '../core/theory/normalityGap';
import { hasExactCoverage, proportionCoverage } from '../core/theory/proportionCoverage';
import { requiredSampleSize } from '../core/theory/requiredSampleSize';
import { RULES_OF_THUMB } from '../core/theory/rulesOfThumb';
import type { ParamValue } from './params';
import type { Quantity } from './quantities';
import { VARIABLES } from './variables';

type Values = Readonly<Record<string, ParamValue>>;

const valueFor = (values: Values, name: keyof typeof VARIABLES): ParamValue => values[name] ?? VARIABLES[name].default;
const population = (values: Values) => createPopulation(String(valueFor(values, 'population')));
const sampleSize = (values: Values): number => Number(valueFor(values, 'n'));

/** Exact coverage of an interval for a share; NaN for other populations and for bootstraps. */
function coverageOf(values: Values) {
  const { id, moments } = population(values);
  const interval = String(valueFor(values, 'interval'));
  if (id !== 'bernoulli' || !hasExactCoverage(interval)) {
    return { coverage: Number.NaN, missedBelow: Number.NaN, missedAbove: Number.NaN };
  }
  return proportionCoverage(interval, moments.mean, sampleSize(values), Number(valueFor(values, 'level')));
}

const SHARE = { needs: ['population', 'n', 'interval', 'level'], role: 'theory', format: 'share' } as const;

/** Figures of the lessons on how large is large enough. */
export const GAP_QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Largest gap between the exact law of the mean and its normal. */
  normalityGap: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => normalityGap(population(values), sampleSize(values)).gap,
  },
  /** Whether that gap is within the tolerance: 1 or 0, NaN where there is no gap to speak of. */
  mayBeCalledNormal: {
    needs: ['population', 'n', 'tolerance'],
    role: 'theory',
    format: 'verdict',
    compute(values) {
      const { gap } = normalityGap(population(values), sampleSize(values));
      return Number.isNaN(gap) ? Number.NaN : Number(gap <= Number(valueFor(values, 'tolerance')));
    },
  },
  /** The n from which that gap stays within the tolerance. */
  requiredSampleSize: {
    needs: ['population', 'tolerance'],
    role: 'theory',
    format: 'sample-size',
    compute: (values) => requiredSampleSize(population(values), Number(valueFor(values, 'tolerance'))),
  },
  berryEsseenBound: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => berryEsseenBound(population(values), sampleSize(values)),
  },
  firstOrderGap: {
    needs: ['population', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => firstOrderGap(population(values), sampleSize(values)),
  },
  /** What Kohavi's rule asks for; NaN where it says nothing. */
  ruleKohavi: {
    needs: ['population'],
    role: 'theory',
    format: 'sample-size',
    compute(values) {
      const rule = RULES_OF_THUMB.find(({ id }) => id === 'kohavi');
      return rule?.appliesTo(population(values)) ? rule.sampleSize(population(values)) : Number.NaN;
    },
  },
  exactCoverage: { ...SHARE, compute: (values) => coverageOf(values).coverage },
  exactMissedBelow: { ...SHARE, compute: (values) => coverageOf(values).missedBelow },
  exactMissedAbove: { ...SHARE, compute: (values) => coverageOf(values).missedAbove },
};
