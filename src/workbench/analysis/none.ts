import type { NoAnswer } from './answer';
import type { Study } from './study';

/** Why there is no spread to compute with in a study of some numbers, or of which of them are above a threshold; null where there is. */
export function withoutSpread(whole: Study, measured: Study): NoAnswer | null {
  const { standardDeviation } = measured.population.moments;
  if (standardDeviation > 0 && standardDeviation < Number.POSITIVE_INFINITY) return null;
  if (whole.sample.sorted.length === 1) return 'one';
  if (measured.sample.masses.values.length > 1) return 'range';
  return measured === whole ? 'constant' : 'settled';
}
