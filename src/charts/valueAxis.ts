/** Statistics that are no value on the axis of single draws: a share, a spread, a skewness and a sum of draws lie on axes of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'sum',
  'standard-deviation',
  'variance',
  'proportion-above',
  'skewness',
]);

/** Whether a statistic is of the same kind as one draw, so that a rule on the draws' axis says something true. */
export function isOnValueAxis(statistic: string): boolean {
  return !ELSEWHERE.has(statistic);
}
