/**
 * The largest distance from the centre that still counts as inside the band centre ± epsilon: epsilon, and what
 * rounding adds to it. A hundred throws of a die that sum to 360 are on the edge of 3.5 ± 0.1, not outside, although
 * 3.6 - 3.5 comes out a little above 0.1.
 */
export function bandEdge(centre: number, epsilon: number): number {
  return epsilon + 1e-12 * Math.max(1, Math.abs(centre), epsilon);
}
