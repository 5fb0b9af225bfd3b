import { autocorrelationOf } from '../../core/sample/autocorrelation';
import { isClear } from '../../core/sample/warnings';
import { type Numbers, valuesOf } from './numbers';
import type { Statistic } from './question';
import { createStudy, measured, type Study } from './study';

/** What is looked at: all numbers, and the two groups where they are compared. */
export interface Studies {
  readonly whole: Study;
  readonly groups: readonly [Study, Study] | null;
  /** So many times as many values say as much about a mean as independent ones, where they follow one another in time; else 1. */
  readonly times: number;
}

export const studiesOf = (numbers: Numbers): Studies => ({
  whole: createStudy(numbers.values),
  times: timesOf(numbers),
  groups: numbers.groups && [createStudy(valuesOf(numbers, 0)), createStudy(valuesOf(numbers, 1))],
});

/** Both groups as their figure is measured. */
export const measuredPair = (
  [a, b]: readonly [Study, Study],
  statistic: Statistic,
  threshold: number,
): readonly [Study, Study] => [measured(a, statistic, threshold), measured(b, statistic, threshold)];

/** By the correlation of neighbours alone, where it is no chance and above 0. */
function timesOf({ values, ordered }: Numbers): number {
  const found = ordered ? autocorrelationOf(values) : null;
  return found && isClear(found) && found.lagOne > 0 ? values.length / found.effectiveSampleSize : 1;
}
