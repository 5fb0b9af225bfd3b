import type { Comment } from '../../../recipes/comment';
import { repeatsOf } from '../../../recipes/repeatsOf';
import { taskOf } from '../expected';
import type { LearningCurveParams } from '../params';

/** Rows of a training set that a script makes: with more it would take minutes. */
const MOST_ROWS = 100_000;

/** What a script of any language needs: it makes every row, as nobody's data come by their means. */
export function settingOf(params: LearningCurveParams, say: Comment) {
  const n = Math.min(params.n, MOST_ROWS);
  return {
    n,
    rowsNote: n < params.n ? say('learningCurve.fewerRows', { rows: params.n }) : '',
    distance: taskOf(params).distance,
    bothSides: params.flips === 'both',
    ...repeatsOf(n * params.features, params.repetitions, say),
  };
}
