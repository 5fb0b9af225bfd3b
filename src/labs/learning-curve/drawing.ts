import { drawErrors } from '../../core/learning/drawErrors';
import { errorOfKinds } from '../../core/learning/task';
import { summarise } from '../../core/summaries/moments';
import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { taskOf } from './expected';
import { model, partOf } from './model';
import { POINTS, SETS_A_POINT } from './points';
import { emptyTally, type LearningCurveTally } from './tally';
import { mapOf, theoryOf } from './theory';

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, LearningCurveTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const tally = emptyTally();
    const part = partOf(settings, block);
    if (part.kind === 'theory') return { ...tally, theory: theoryOf(settings) };
    // What a worker posts it gives away: the one that is kept must stay.
    if (part.kind === 'map') return { ...tally, map: mapOf(settings).slice() };
    const task = taskOf(settings);
    const isPoint = part.kind === 'point';
    const n = isPoint ? (POINTS[part.index] as number) : settings.n;
    const times = isPoint
      ? SETS_A_POINT
      : Math.min(REPETITIONS_A_BLOCK, settings.repetitions - part.index * REPETITIONS_A_BLOCK);
    const errors = Float64Array.from({ length: times }, () => errorOfKinds(drawErrors(task, n, uniform)));
    summarise(isPoint ? (tally.points[part.index] ?? tally.errors) : tally.errors, errors);
    return tally;
  },
};
