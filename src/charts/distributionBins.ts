import type { Bins } from '../experiments/frame';

/** Standard deviation as the bins show it: only to choose how wide to draw steps, never to read off. */
function roughSpread({ lo, width, counts }: Bins): number {
  let [count, sum, squares] = [0, 0, 0];
  for (let i = 0; i < counts.length; i++) {
    const x = lo + (i + 0.5) * width;
    const weight = counts[i] as number;
    count += weight;
    sum += weight * x;
    squares += weight * x * x;
  }
  return count > 0 ? Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)) : 0;
}

/**
 * How many bins make one step: Scott's rule for so many values, and at least about two pixels, but never so many that a
 * step is wider than the bell is: on an axis on which that is a needle, the steps would stay far below it.
 */
export function together(bins: Bins, repetitions: number, unitsPerPixel: number): number {
  const spread = roughSpread(bins);
  const scott = (3.49 * spread) / Math.cbrt(Math.max(1, repetitions));
  const wanted = Math.max(0.5 * scott, Math.min(2 * unitsPerPixel, spread / 3)) / bins.width;
  return 2 ** Math.max(0, Math.min(8, Math.round(Math.log2(wanted))));
}

/** Bins without some of the values that were counted into them. */
export function without(bins: Bins, gone: Float64Array): Bins {
  const counts = bins.counts.slice();
  for (const value of gone) {
    const i = Math.floor((value - bins.lo) / bins.width);
    if ((counts[i] ?? 0) > 0) counts[i] = (counts[i] as number) - 1;
  }
  return { ...bins, counts };
}

/** How many statistics lie below and above the axis, whole bins at a time. */
export function outside({ lo, width, counts, below, above }: Bins, low: number, high: number): [number, number] {
  let [left, right] = [below, above];
  for (let i = 0; i < counts.length; i++) {
    if (lo + (i + 1) * width <= low) left += counts[i] as number;
    else if (lo + i * width >= high) right += counts[i] as number;
  }
  return [left, right];
}
