import type { Comment } from '../../../recipes/comment';
import { repeatsOf } from '../../../recipes/repeatsOf';
import { lateAge } from '../asked';
import type { LifetimesParams } from '../params';

/** Sorting makes a row some five times as slow as a draw. */
const COST = 5;

/** What a script of any language needs to know. */
export const settingOf = (params: LifetimesParams, say: Comment) => ({
  late: lateAge(params),
  ...repeatsOf(COST * params.n, params.repetitions, say),
});
