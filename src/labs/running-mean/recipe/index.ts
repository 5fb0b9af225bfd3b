import { recipeOf } from '../../../recipes/recipeOf';
import type { RunningMeanParams } from '../model';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab on the running mean: how many of several paths are outside the band at one n, and from there on. */
export const recipe = recipeOf<RunningMeanParams>({ javascript, python, r });
