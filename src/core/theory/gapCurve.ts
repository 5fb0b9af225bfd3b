import type { Population } from '../populations/population';
import { normalityGap } from './normalityGap';

/** Sample sizes of a gap curve: all small ones that differ much, then eight a decade, to 10^6. */
export const GAP_SAMPLE_SIZES: readonly number[] = [
  ...[1, 2, 3, 4, 5, 6, 8, 10, 13, 18, 24],
  ...Array.from({ length: 37 }, (_, k) => Math.round(10 ** ((k + 12) / 8))),
];

/** A gap below this is lost in the error of the law; the curve ends before it. */
const SMALLEST = 1e-6;

/**
 * The gap to the normal at each of GAP_SAMPLE_SIZES, one after the other, so that a caller can pause between them.
 * Ends early where the gap has become too small to be told from 0, and at once where there is no normal to compare with.
 */
export function* gapCurve(population: Population): Generator<{ readonly n: number; readonly gap: number }> {
  for (const n of GAP_SAMPLE_SIZES) {
    const { gap } = normalityGap(population, n);
    if (!(gap >= SMALLEST)) return;
    yield { n, gap };
  }
}
