import type { Comment } from '../../../recipes/comment';
import { repeatsOf } from '../../../recipes/repeatsOf';
import type { PartitionsParams } from '../params';
import { isSkewed, spreadOf } from '../spread';

/** Keys that a script can count one by one. */
const MOST_KEYS = 5_000_000;

/** What a script of any language needs: it places every piece of every key by itself, or draws the counts of equal ones. */
export function askedOf(params: PartitionsParams, say: Comment) {
  const skewed = isSkewed(params);
  const { open, cost } = spreadOf(params);
  // Skewed keys are listed; there are no more than the machine can hold.
  const keys = skewed ? Math.min(params.keys, Math.floor(MOST_KEYS / params.salts)) : params.keys;
  const pieces = params.placement === 'range' ? keys : keys * params.salts;
  return {
    keys,
    keysNote: keys < params.keys ? say('partitions.fewerKeys', { keys: params.keys }) : '',
    pieces,
    skewed,
    open,
    ...repeatsOf(skewed ? pieces : cost, params.repetitions, say),
  };
}
