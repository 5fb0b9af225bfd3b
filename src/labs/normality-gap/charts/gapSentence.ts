import { formatInteger, formatNumber, formatSampleSize } from '../../../charts/format';
import { populationName } from '../../../charts/names';
import type { Words } from '../../../charts/words';
import { createPopulation } from '../../../core/populations/index';
import type { GapFrame } from './gapFrame';

/** What the gap is now, and from which n it is small enough; or why no n is. */
export function gapSentence(frame: GapFrame, words: Words): string {
  const population = populationName(frame.main.population, words);
  const tolerance = formatNumber(frame.tolerance, words, 2);
  if (Number.isNaN(frame.requiredSampleSize)) {
    if (Number.isNaN(frame.stableIndex)) return words.t('sentence.noSpread', { population });
    return words.t(whyNone(frame), { population, index: formatNumber(frame.stableIndex, words) });
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

/** Why there is no normal of width σ/√n: the stable law of index 2 is a normal all the same, and below 1 not even the mean is finite. */
function whyNone({ main, stableIndex }: GapFrame): string {
  const { mean } = createPopulation(main.population).moments;
  if (Number.isNaN(mean)) return 'sentence.noGapNothing';
  if (mean === Number.POSITIVE_INFINITY) return 'sentence.noGapMean';
  return stableIndex === 2 ? 'sentence.noGapTwo' : 'sentence.noGap';
}
