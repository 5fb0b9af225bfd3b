import { recipeOf } from '../../../recipes/recipeOf';
import type { ChurnWindowParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of windows: who is called gone, and who is. */
export const recipe = recipeOf<ChurnWindowParams>({ javascript, python, r });
