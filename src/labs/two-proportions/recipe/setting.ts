import type { Comment } from '../../../recipes/comment';
import { repeatsOf } from '../../../recipes/repeatsOf';
import { decidedOf } from '../decided';
import type { TwoProportionsParams } from '../params';

/** What a script of any language needs to know. */
export function settingOf(params: TwoProportionsParams, say: Comment) {
  const { shareA, shareB, n, pairing } = params;
  return {
    ...decidedOf(params),
    paired: pairing === 'paired',
    alike: shareA === shareB,
    betterIsA: shareA >= shareB,
    ...repeatsOf(n, params.repetitions, say),
  };
}
