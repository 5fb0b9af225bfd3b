import type { Comment } from '../../../recipes/comment';
import { type Repeats, repeatsOf } from '../../../recipes/repeatsOf';
import type { SamplingParams } from '../params';

/**
 * How often a script repeats. Volunteers who must be distinct are proposed again and again when nearly everybody is
 * asked; where `weighsAll`, every sample of volunteers looks at the whole population.
 */
export function repeats(
  { N, n, way, replacement, repetitions }: SamplingParams,
  say: Comment,
  weighsAll = false,
): Repeats {
  const distinct = replacement === 'without';
  const proposals = distinct ? (2 * n * N) / (N - n + N / 20) : 2 * n;
  const drawsEach = way === 'volunteers' ? (weighsAll ? N : proposals) : n;
  return repeatsOf(drawsEach, repetitions, say);
}
