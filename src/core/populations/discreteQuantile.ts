/**
 * The smallest integer x in [low, high] with cdf(x) >= probability: from a guess outwards by doubling steps, then by
 * halving. `high` may be infinite.
 */
export function discreteQuantile(
  cdf: (x: number) => number,
  probability: number,
  guess: number,
  low: number,
  high: number,
): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN;
  if (probability === 1) return high;
  let above = Math.min(Math.max(Math.round(guess), low), high);
  for (let step = 1; above < high && cdf(above) < probability; step *= 2) above = Math.min(above + step, high);
  let below = above;
  for (let step = 1; below >= low && cdf(below) >= probability; step *= 2) {
    above = below;
    below -= step;
  }
  below = Math.max(below, low - 1);
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (cdf(middle) >= probability) above = middle;
    else below = middle;
  }
  return above;
}
