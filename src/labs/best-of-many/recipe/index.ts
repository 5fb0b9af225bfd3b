import { recipeOf } from '../../../recipes/recipeOf';
import type { BestOfManyParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of the best of many: what the winner looks like, what it is, and how often it is the best. */
export const recipe = recipeOf<BestOfManyParams>({ javascript, python, r });
