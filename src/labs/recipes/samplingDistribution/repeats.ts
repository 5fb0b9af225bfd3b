import { drawsDirectly } from '../../../experiments/drawsDirectly';
import type { SamplingDistributionParams } from '../../../experiments/samplingDistribution';
import type { Comment } from '../comment';
import { type Repeats, repeatsOf } from '../repeatsOf';

/** How often a script repeats: the page need not draw every value where it knows the law of the sum. */
export const repeats = (params: SamplingDistributionParams, say: Comment): Repeats =>
  repeatsOf(params.n, params.repetitions, say, drawsDirectly(params, params.n) ? 'fewerDirect' : 'fewer');
