import { type Numbers, valuesOf } from './numbers';
import type { Statistic } from './question';
import { createStudy, measured, type Study } from './study';

/** What is looked at: all numbers, and the two groups where they are compared. */
export interface Studies {
  readonly whole: Study;
  readonly groups: readonly [Study, Study] | null;
}

export const studiesOf = (numbers: Numbers): Studies => ({
  whole: createStudy(numbers.values),
  groups: numbers.groups && [createStudy(valuesOf(numbers, 0)), createStudy(valuesOf(numbers, 1))],
});

/** Both groups as their figure is measured. */
export const measuredPair = (
  [a, b]: readonly [Study, Study],
  statistic: Statistic,
  threshold: number,
): readonly [Study, Study] => [measured(a, statistic, threshold), measured(b, statistic, threshold)];
