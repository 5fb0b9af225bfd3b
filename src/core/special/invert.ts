/**
 * The x in (low, high) where an increasing function crosses zero: Newton's method, with bisection wherever a step
 * leaves the bracket. `low` must be finite; a `high` of Infinity is searched for by doubling.
 * Stops at the last digits of x (some 4e-16 relative) or when steps no longer shrink the bracket.
 */
export function invertMonotone(
  difference: (x: number) => number,
  slope: (x: number) => number,
  start: number,
  low: number,
  high: number,
): number {
  let x = start > low && start < high ? start : high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
  for (let i = 0; i < 400; i++) {
    const d = difference(x);
    if (d === 0) return x;
    if (d < 0) low = x;
    else high = x;
    const newton = x - d / slope(x);
    if (Math.abs(newton - x) <= 2 ** -52 * Math.abs(x)) return newton;
    let next = newton;
    if (!(newton > low && newton < high)) {
      // Geometric halving reaches roots near 0 (1e-200) that arithmetic halving never would.
      if (high === Number.POSITIVE_INFINITY) next = 2 * x;
      else if (low > 0) next = Math.sqrt(low) * Math.sqrt(high);
      else next = low === 0 && high < 1e-3 ? high * 1e-3 : (low + high) / 2;
    }
    if (Math.abs(next - x) <= 2 ** -52 * Math.abs(next)) return next;
    x = next;
  }
  return x;
}
