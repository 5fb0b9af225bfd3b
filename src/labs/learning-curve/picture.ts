import type { Picture } from '../../experiments/experiment';
import { frames } from './frames';
import { model } from './model';
import type { LearningCurveTally } from './tally';

/** What the lab looks like: the page's side. */
export const picture: Picture<typeof model.params, LearningCurveTally> = { ...model, frames };
