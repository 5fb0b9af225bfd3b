/**
 * Factor by which drawing n of N without replacement shrinks a standard error: sqrt((N - n) / (N - 1)),
 * where the population's variance is the one with divisor N (Cochran 1977, section 2.6).
 * 1 when N is infinite; 0 for a census, and when N is 1.
 */
export function finitePopulationCorrection(populationSize: number, sampleSize: number): number {
  if (populationSize === Number.POSITIVE_INFINITY) return 1;
  if (sampleSize >= populationSize) return 0;
  return Math.sqrt((populationSize - sampleSize) / (populationSize - 1));
}
