import { recipeOf } from '../../../recipes/recipeOf';
import type { TwoProportionsParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of two shares: how often their comparison finds the better one, and how often the worse one is ahead. */
export const recipe = recipeOf<TwoProportionsParams>({ javascript, python, r });
