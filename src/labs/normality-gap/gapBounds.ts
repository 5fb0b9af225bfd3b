import type { Population } from '../../core/populations/population';
import { berryEsseenAtOne } from '../../core/theory/berryEsseen';
import { firstOrderAtOne } from '../../core/theory/firstOrderGap';
import { stableLimit } from '../../core/theory/stableLimit';
import { tIntervalSampleSize } from '../../core/theory/tIntervalMisses';
import type { GapBounds } from './model';

/** What the t interval beside the gap promises. */
export const INTERVAL_LEVEL = 0.95;

/** What is known of a population without computing a gap. */
export function gapBounds(population: Population): GapBounds {
  return {
    skewness: population.moments.skewness,
    berryEsseen: berryEsseenAtOne(population),
    firstOrder: firstOrderAtOne(population),
    stableIndex: stableLimit(population)?.index ?? Number.NaN,
    intervalSampleSize: tIntervalSampleSize(population, INTERVAL_LEVEL),
  };
}
