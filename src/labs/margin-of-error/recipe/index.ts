import { recipeOf } from '../../../recipes/recipeOf';
import type { MarginOfErrorParams } from '../model';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab on the margin of error: surveys of n out of N, nobody asked twice. */
export const recipe = recipeOf<MarginOfErrorParams>({ javascript, python, r });
