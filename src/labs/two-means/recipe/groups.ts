import { formatPopulation } from '../../../core/populations/index';
import type { Comment } from '../../../recipes/comment';
import { repeatsOf } from '../../../recipes/repeatsOf';
import { comparedOf, textOfB } from '../compared';
import type { TwoMeansParams } from '../params';

/** What a script of any language needs to know of both groups. */
export function groupsOf(params: TwoMeansParams, say: Comment) {
  const { a, b } = comparedOf(params);
  const shares = a.population.id === 'bernoulli' && b.population.id === 'bernoulli';
  return {
    a: { text: params.population, n: a.n },
    b: { text: shares ? formatPopulation('bernoulli', b.population.parameters) : textOfB(params), n: b.n },
    shift: b.shift,
    ...repeatsOf(a.n + b.n, params.repetitions, say),
  };
}
