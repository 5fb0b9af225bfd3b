/**
 * The Monte Carlo error of an average of k-th powers of a statistic, where it has one. An average errs by a knowable amount
 * only where what is averaged has a variance: where the 2k-th power of the statistic has an expectation, which the index
 * says (core/theory/momentIndex.ts).
 */
export const errorOf = (
  error: number,
  power: number,
  momentIndex: number,
): { monteCarloError: number } | Record<string, never> => (momentIndex > 2 * power ? { monteCarloError: error } : {});
