import { createPopulation } from '../../core/populations/index';
import { type NormalityGap, normalityGap } from '../../core/theory/normalityGap';
import { memo } from '../../experiments/memo';

export interface Gaps {
  /** The gap to the normal at n, computed once. */
  gapAt(n: number): number;
  /** Where it is, in standard errors from the mean. */
  highest(n: number): number;
}

/** So many gaps of one population are kept. */
const KEPT = 4_000;

/** The gaps of a population as far as they have been asked for, by its text. */
export const gapsOf: (text: string) => Gaps = memo(16, String, (text) => {
  const population = createPopulation(text);
  const known = new Map<number, NormalityGap>();
  const at = (n: number): NormalityGap => {
    let gap = known.get(n);
    if (!gap) {
      if (known.size >= KEPT) known.clear();
      gap = normalityGap(population, n);
      known.set(n, gap);
    }
    return gap;
  };
  return { gapAt: (n) => at(n).gap, highest: (n) => at(n).at };
});
