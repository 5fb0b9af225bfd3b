import type { Population } from '../../core/populations/population';
import { berryEsseenAtOne } from '../../core/theory/berryEsseen';
import { firstOrderAtOne } from '../../core/theory/firstOrderGap';
import { stableLimit } from '../../core/theory/stableLimit';
import { tIntervalSampleSize } from '../../core/theory/tIntervalMisses';
import { INTERVAL_LEVEL } from './intervalLevel';
import type { GapBounds } from './model';

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
