import { recipeOf } from '../../../recipes/recipeOf';
import type { LearningCurveParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of learning from labels: the error of what n labelled rows teach. */
export const recipe = recipeOf<LearningCurveParams>({ javascript, python, r });
