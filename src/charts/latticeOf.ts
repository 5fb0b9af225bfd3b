import type { Lattice } from '../core/populations/population';

/** Values more finely spaced than this part of their range are as good as continuous. */
const FINEST = 1 / 4_000;
/** Below this part of the range a distance is rounding. */
const ROUNDING = 1e-9;

/** The widest equal spacing on which all values lie, counted from 0 as far as it goes; null where there is none to be seen. */
export function latticeOf(values: ArrayLike<number>): Lattice | null {
  const first = values[0] ?? 0;
  let low = first;
  let high = first;
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const range = high - low;
  if (!(range > 0 && Number.isFinite(range))) return null;
  const rounding = Math.max(ROUNDING * range, 8 * Number.EPSILON * Math.max(-low, high));
  let step = range;
  for (let i = 0; i < values.length; i++) {
    step = commonStep(step, Math.abs((values[i] as number) - low), rounding);
    if (step < FINEST * range) return null;
  }
  return { offset: low - Math.round(low / step) * step, step };
}

/** Euclid's algorithm, where a remainder that is rounding is none. */
function commonStep(a: number, b: number, rounding: number): number {
  let larger = a;
  let smaller = b;
  while (smaller > rounding) {
    const remainder = Math.abs(larger - Math.round(larger / smaller) * smaller);
    larger = smaller;
    smaller = remainder;
  }
  return larger;
}
