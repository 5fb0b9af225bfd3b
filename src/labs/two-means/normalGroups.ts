import { normalSignificanceBy, type Significance } from '../../core/comparison/power';
import { memo } from '../../experiments/memo';
import { comparisonOf, type Settings } from './compared';

/** What depends on two normal groups alone, for any difference: the readouts ask for one, a curve for many. */
export const normalGroups: (settings: Settings & { readonly level: string }) => (difference: number) => Significance =
  memo(
    4,
    (settings) => {
      const { sdA, sdB, nA, nB, level } = comparisonOf(settings);
      return [sdA, sdB, nA, nB, level].join('|');
    },
    (settings) => normalSignificanceBy(comparisonOf(settings)),
  );
