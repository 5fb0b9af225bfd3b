import { select } from './select';
import type { Statistic } from './statistic';
import { total } from './sum';

/** Share of the values that is cut from each end. */
export const TRIM = 0.1;

/** 10 % trimmed mean: the mean of what is left when floor(0.1 n) values are cut from each end (as SciPy's trim_mean). */
export const trimmedMean: Statistic = {
  id: 'trimmed-mean',
  minimumSampleSize: 1,
  compute(values, start, end) {
    const cut = Math.floor(TRIM * (end - start));
    if (cut > 0) {
      select(values, start, end, start + cut);
      select(values, start + cut, end, end - cut - 1);
    }
    return total(values, start + cut, end - cut) / (end - start - 2 * cut);
  },
};
