import type { DependenceParams } from '../../../experiments/dependence';
import { recipeOf } from '../recipeOf';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab on dependence: only the code of the chosen trouble. */
export const dependence = recipeOf<DependenceParams>({ javascript, python, r });
