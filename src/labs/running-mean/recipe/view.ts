import { createPopulation } from '../../../core/populations/index';
import { nearestStep, recordedSteps } from '../../../experiments/steps';
import { plain } from '../../../recipes/plain';
import { centreOf } from '../centreOf';
import { threeDigits } from '../lastExits';
import type { RunningMeanParams } from '../model';

/** What the lab looks at: the band around the centre, and the n of its slice. */
export function viewOf({ population, n, slice, epsilon }: RunningMeanParams) {
  const source = createPopulation(population);
  const steps = recordedSteps(n);
  return {
    centre: plain(centreOf(source)),
    /** Where there is no expected value the centre is the median. */
    centred: Number.isFinite(source.moments.mean) ? 'expected' : 'median',
    slice: steps[nearestStep(steps, slice)] as number,
    epsilon: threeDigits(epsilon),
  };
}
