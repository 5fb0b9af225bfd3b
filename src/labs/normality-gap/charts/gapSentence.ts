import { formatInteger, formatNumber, formatSampleSize } from '../../../charts/format';
import { populationName } from '../../../charts/names';
import type { Words } from '../../../charts/words';
import type { GapFrame } from './gapFrame';

/** What the gap is now, and from which n it is small enough; or why no n is. */
export function gapSentence(frame: GapFrame, words: Words): string {
  const population = populationName(frame.main.population, words);
  const tolerance = formatNumber(frame.tolerance, words, 2);
  if (Number.isNaN(frame.requiredSampleSize)) {
    return Number.isNaN(frame.stableIndex)
      ? words.t('sentence.noSpread', { population })
      : words.t('sentence.noGap', { population, index: formatNumber(frame.stableIndex, words) });
  }
  const values = {
    population,
    tolerance,
    n: formatInteger(frame.sampleSize, words),
    gap: formatNumber(frame.gapAtSampleSize, words, 3),
    required: formatSampleSize(frame.requiredSampleSize, words),
  };
  if (frame.gapAtSampleSize === 0) return words.t('sentence.gapNone', values);
  return words.t(frame.requiredSampleSize === Number.POSITIVE_INFINITY ? 'sentence.gapBeyond' : 'sentence.gap', values);
}
