/**
 * The ends of Wilson's score interval for a proportion, `z` standard errors either way, without a continuity correction:
 * all p that a z test with the standard error at p itself would keep (Wilson 1927; Brown, Cai and DasGupta 2001,
 * equation 4). Within [0, 1], and up to its ends where nobody or everybody says yes.
 */
export function wilsonEnds(successes: number, n: number, z: number): { readonly low: number; readonly high: number } {
  const failures = n - successes;
  const middle = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes * failures) / n + (z * z) / 4);
  const size = n + z * z;
  // Where it is an end of [0, 1], rounding must not leave it next to it.
  return {
    low: successes === 0 ? 0 : (middle - reach) / size,
    high: failures === 0 ? 1 : (middle + reach) / size,
  };
}
