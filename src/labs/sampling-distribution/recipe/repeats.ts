import type { Comment } from '../../../recipes/comment';
import { type Repeats, repeatsOf } from '../../../recipes/repeatsOf';
import { drawsDirectly } from '../drawsDirectly';
import type { SamplingDistributionParams } from '../model';

/** How often a script repeats: the page need not draw every value where it knows the law of the sum. */
export const repeats = (params: SamplingDistributionParams, say: Comment): Repeats =>
  repeatsOf(params.n, params.repetitions, say, drawsDirectly(params, params.n) ? 'fewerDirect' : 'fewer');
