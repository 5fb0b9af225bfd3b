/**
 * The logarithm of a transform, about the mean: log E exp(-s (X - mu)), for s = damping + i j spacing,
 * j = from ... to - 1, written into `re` and `im` at j. Small for small s without cancellation, so that it can be
 * multiplied by n; what matters less than that can show is not followed.
 */
export type Transform = (
  n: number,
  damping: number,
  spacing: number,
  from: number,
  to: number,
  re: Float64Array,
  im: Float64Array,
) => void;
