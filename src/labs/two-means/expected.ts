import { largeSampleSignificance, type Significance } from '../../core/comparison/power';
import { shareSignificance } from '../../core/comparison/shareSignificance';
import { memo } from '../../experiments/memo';
import { comparedOf, comparisonOf } from './compared';
import { normalGroups } from './normalGroups';
import type { TwoMeansParams } from './params';
import { isNormalPair } from './points';

/** How often theory expects a comparison to come out significant. */
export interface Expected extends Significance {
  readonly basis: 'exact' | 'large' | 'none';
}

/** Exact for two normals and, as far as it can be summed, two shares; else for large n; nothing without a finite variance. */
export const expectedOf: (settings: TwoMeansParams) => Expected = memo(
  8,
  ({ population, groups, populationB, effect, n, arms, nB, level }) =>
    [population, groups, populationB, effect, n, arms, nB, level].join('|'),
  (settings) => {
    const asked = comparisonOf(settings);
    if (isNormalPair(settings)) return { ...normalGroups(settings)(asked.difference), basis: 'exact' };
    const { a, b } = comparedOf(settings);
    if (a.population.id === 'bernoulli' && b.population.id === 'bernoulli') {
      const [pA, pB] = [a.population.moments.mean, b.population.moments.mean];
      const exact = shareSignificance({ pA, pB, nA: asked.nA, nB: asked.nB, level: asked.level });
      if (exact) return { ...exact, basis: 'exact' };
    }
    const spread = asked.sdA ** 2 + asked.sdB ** 2;
    if (!(spread > 0 && Number.isFinite(spread) && Number.isFinite(asked.difference))) {
      return { above: Number.NaN, below: Number.NaN, basis: 'none' };
    }
    return { ...largeSampleSignificance(asked), basis: 'large' };
  },
);
