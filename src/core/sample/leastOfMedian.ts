/** From how many values on two of them hold the median as often as `level` says: 1 - 2 / 2^n is the most that any two can. */
export const leastOfMedian = (level: number): number => Math.ceil(1 - Math.log2(1 - level) - 1e-9);
