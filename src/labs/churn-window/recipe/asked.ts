import type { Comment } from '../../../recipes/comment';
import { repeatsOf } from '../../../recipes/repeatsOf';
import { DAYS, ownTimes } from '../expected';
import type { ChurnWindowParams } from '../params';

/** Draws that a user takes. */
const DRAWS = 6;

/** What a script of any language needs; own windows are so many times a user's own mean gap. */
export function askedOf(params: ChurnWindowParams, say: Comment) {
  const own = params.rule === 'own';
  return {
    days: DAYS,
    own,
    times: own ? ownTimes(params) : 0,
    timesNote: say('churnWindow.times', { window: params.window }),
    anybody: params.leaving > 0,
    ...repeatsOf(DRAWS, params.repetitions, say),
  };
}
