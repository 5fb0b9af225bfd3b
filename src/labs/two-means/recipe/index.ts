import { recipeOf } from '../../../recipes/recipeOf';
import type { TwoMeansParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of two groups: how often their comparison is significant, and on which side. */
export const recipe = recipeOf<TwoMeansParams>({ javascript, python, r });
