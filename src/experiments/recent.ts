import { newest } from './newest';

/** How many of the newest samples are kept with their values, to be seen on their way into the picture. */
export const RECENT_SAMPLES = 10;
/** A larger sample is not kept: nobody can follow so many values. */
const LARGEST = 40;

/**
 * Adds the newest of `count` samples, each `n` values long and one after the other from `values[0]`, to those kept
 * before: at most ten, oldest first; none at all where n is more than can be followed.
 */
export function addRecent(recent: Float64Array, values: Float64Array, n: number, count: number): Float64Array {
  if (n > LARGEST) return recent;
  const few = Math.min(count, RECENT_SAMPLES);
  return newest(recent, values.subarray((count - few) * n, count * n), RECENT_SAMPLES * n);
}

/** The sample that came `back` before the newest one; null where it is not kept. */
export function recentSample(recent: Float64Array, n: number, back: number): Float64Array | null {
  const end = recent.length - back * n;
  return n > 0 && end >= n ? recent.subarray(end - n, end) : null;
}

/** No samples. */
export const noRecent = (): Float64Array => new Float64Array(0);
