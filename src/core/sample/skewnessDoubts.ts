import type { Sample } from './sample';
import type { TailIndex } from './tailIndex';

/**
 * Why a sample's skewness says too little of its population's. `ceiling`: it is more than a third of the most that a sample
 * of this size can show, (n - 2) / sqrt(n - 1); `one-value`: a single value makes up more than a fifth of it, so that the next
 * sample may show far more or far less; `tail`: the tail may be so heavy that the error of a sample's skewness is hardly finite
 * (an index that is not clearly above 5); `few`: there are too few values to see a tail at all. All of these only where there is much of a lean.
 */
export type SkewnessDoubt = 'ceiling' | 'one-value' | 'tail' | 'few';

const OF_CEILING = 1 / 3;
const OF_THIRD_MOMENT = 1 / 5;
/** The error of a skewness depends on six moments; of an index that drifts, the tail's own is rather higher. */
const HEAVY = 5;
/** So few different values are a scale with two ends: stars, yes and no. */
const FEW_DIFFERENT = 12;
/** Less of a skewness hardly matters. */
const MUCH = 1;

export function skewnessDoubts(
  { sorted, masses }: Sample,
  { mean, standardDeviation, skewness }: { mean: number; standardDeviation: number; skewness: number },
  tail: TailIndex,
): readonly SkewnessDoubt[] {
  const n = sorted.length;
  if (!(standardDeviation > 0 && Math.abs(skewness) > MUCH) || n < 3) return [];
  // A scale of a few values has an end, and shows it.
  if (masses.values.length <= FEW_DIFFERENT) return [];
  const doubts: SkewnessDoubt[] = [];
  if (Math.abs(skewness) > (OF_CEILING * (n - 2)) / Math.sqrt(n - 1)) doubts.push('ceiling');
  const furthest = skewness < 0 ? (sorted[0] as number) : (sorted[n - 1] as number);
  if (((furthest - mean) / standardDeviation) ** 3 / n / skewness > OF_THIRD_MOMENT) doubts.push('one-value');
  if (tail.verdict === 'few') doubts.push('few');
  else if (tail.index - 2 * tail.error < HEAVY) doubts.push('tail');
  return doubts;
}
