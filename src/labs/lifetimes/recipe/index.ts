import { recipeOf } from '../../../recipes/recipeOf';
import type { LifetimesParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of lifetimes: what estimates make of rows that have not failed yet. */
export const recipe = recipeOf<LifetimesParams>({ javascript, python, r });
