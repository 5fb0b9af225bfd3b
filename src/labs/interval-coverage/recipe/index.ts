import { recipeOf } from '../../../recipes/recipeOf';
import type { IntervalCoverageParams } from '../model';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of a hundred intervals: how many hold the parameter, and how wide they are. */
export const recipe = recipeOf<IntervalCoverageParams>({ javascript, python, r });
