import { marginOfError } from '../../core/theory/marginOfError';
import type { MarginOfErrorParams } from './model';
import { peopleOf } from './wholePeople';

/** What the surveys ask about: the population's share, of whole people, and the margin around it. */
export function surveyed({ N, n, proportion, level }: MarginOfErrorParams): { share: number; margin: number } {
  const survey = { populationSize: N, sampleSize: n, proportion, level: Number(level) };
  return { share: peopleOf(proportion, N) / N, margin: marginOfError(survey) };
}
