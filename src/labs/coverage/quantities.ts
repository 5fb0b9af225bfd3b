import { createPopulation } from '../../core/populations/index';
import { hasExactCoverage, proportionCoverage } from '../../core/theory/proportionCoverage';
import type { Quantity, Values } from '../../experiments/quantities';

/** Exact coverage of an interval for a share; NaN for other populations and for bootstraps. */
function coverageOf({ population, interval, n, level }: Values) {
  const { id, moments } = createPopulation(String(population));
  if (id !== 'bernoulli' || !hasExactCoverage(String(interval))) {
    return { coverage: Number.NaN, missedBelow: Number.NaN, missedAbove: Number.NaN };
  }
  return proportionCoverage(String(interval), moments.mean, Number(n), Number(level));
}

const SHARE = { needs: ['population', 'n', 'interval', 'level'], role: 'theory', format: 'share' } as const;

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  exactCoverage: { ...SHARE, compute: (values) => coverageOf(values).coverage },
  exactMissedBelow: { ...SHARE, compute: (values) => coverageOf(values).missedBelow },
  exactMissedAbove: { ...SHARE, compute: (values) => coverageOf(values).missedAbove },
};
