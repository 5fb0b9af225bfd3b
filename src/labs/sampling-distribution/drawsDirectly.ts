import { hasLawOfSum, LARGEST_SAMPLE } from '../../experiments/sampleSize';

/** Beyond this many draws a sum with a known law is drawn as one value. */
const REALLY_DRAWN = 200_000_000;

/** Whether the statistic is drawn from the exact law of the sum instead of n draws a repetition. */
export function drawsDirectly(
  question: { readonly population: string; readonly statistic: string; readonly repetitions: number },
  n: number,
): boolean {
  const large = n > LARGEST_SAMPLE || n * question.repetitions > REALLY_DRAWN;
  return large && hasLawOfSum(question.population, question.statistic);
}
