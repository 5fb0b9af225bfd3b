import { type Autocorrelation, autocorrelationOf } from '../../core/sample/autocorrelation';
import type { Shape } from '../../core/sample/shape';
import { isClear, type SampleWarning, warningsOf } from '../../core/sample/warnings';
import type { Numbers } from './numbers';
import type { Studies } from './studies';

/** What takes a moment: intervals by bootstrap, and what they warn of. */
export interface Description {
  readonly shape: Shape;
  readonly warnings: readonly SampleWarning[];
  readonly autocorrelation: Autocorrelation | null;
  /** How alike neighbours are where their order is not said to be time, and that is no chance; else null. */
  readonly likelyInTime: number | null;
}

/** What is told of numbers besides answers. */
export function describe({ whole }: Studies, numbers: Numbers): Description {
  const { values, ordered } = numbers;
  const shape = whole.shape();
  const found = autocorrelationOf(values);
  const autocorrelation = ordered ? found : null;
  const warnings = warningsOf(values, whole.sample, whole.population, shape, autocorrelation);
  const likely = !ordered && found !== null && isClear(found) && found.lagOne > 0 && !isSorted(values);
  return {
    shape,
    autocorrelation,
    likelyInTime: likely ? found.lagOne : null,
    // That yeses carry the sum of yes and no is no news.
    warnings: warnings.filter(({ kind }) => !(whole.isShare && kind === 'heavy-tail')),
  };
}

/** Whether values stand in order of size, or each of two groups does: then neighbours are alike, and time has no part in it. */
function isSorted(values: Float64Array): boolean {
  let [rises, falls] = [0, 0];
  for (let i = 1; i < values.length; i++) {
    const step = (values[i] as number) - (values[i - 1] as number);
    if (step > 0) rises++;
    else if (step < 0) falls++;
  }
  return Math.min(rises, falls) <= 2;
}
