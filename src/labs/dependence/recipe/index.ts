import { recipeOf } from '../../../recipes/recipeOf';
import type { DependenceParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab on dependence: only the code of the chosen trouble. */
export const recipe = recipeOf<DependenceParams>({ javascript, python, r });
