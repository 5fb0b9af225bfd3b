import { isTold, throwsOfSample } from '../../core/draws/sampleOfSum';
import { createPopulation } from '../../core/populations/index';
import { hasLawOfSum } from '../../experiments/sampleSize';

/** Of fewer draws all samples that move into the picture are kept with their values. */
const FROM = 100;
/** A sample takes no longer to be told from its sum than a host may wait for its turn. */
const MOST_THROWS = 65_536;

/**
 * Whether every repetition's sum is drawn from its own law, in one draw instead of n, and of the newest one the sample
 * itself, given its sum: both have the same joint law as if all had been drawn.
 */
export function isCounted(question: { readonly population: string; readonly statistic: string }, n: number): boolean {
  const population = createPopulation(question.population);
  if (n < FROM || !isTold(population) || !hasLawOfSum(question.population, question.statistic)) return false;
  return throwsOfSample(population, n) <= MOST_THROWS;
}
