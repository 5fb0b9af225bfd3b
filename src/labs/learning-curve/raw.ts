import { drawErrors } from '../../core/learning/drawErrors';
import { errorOfKinds } from '../../core/learning/task';
import type { RawStatistics } from '../../experiments/raw';
import { taskOf } from './expected';
import type { LearningCurveParams } from './params';

/** Training sets at a time. */
const CHUNK = 1_000;

export const raw: RawStatistics<LearningCurveParams> = {
  row: 'repetition',
  columns: ['learnedError', 'missedAbove', 'missedBelow'],
  *rows(params, count, uniform) {
    const task = taskOf(params);
    for (let done = 0; done < count; done += CHUNK) {
      const rows: number[] = [];
      for (let i = done; i < Math.min(count, done + CHUNK); i++) {
        const errors = drawErrors(task, params.n, uniform);
        rows.push(errorOfKinds(errors), errors.above, errors.below);
      }
      yield rows;
    }
  },
};
