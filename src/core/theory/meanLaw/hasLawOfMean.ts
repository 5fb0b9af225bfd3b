import type { Population } from '../../populations/population';

/** Whether the mean of draws from this population has an exact law here: a finite variance above 0. */
export function hasLawOfMean({ moments }: Population): boolean {
  return Number.isFinite(moments.standardDeviation) && moments.standardDeviation > 0;
}
