import { recipeOf } from '../../../recipes/recipeOf';
import type { CoverageParams } from '../model';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of promised and actual coverage, at the reader's n. */
export const recipe = recipeOf<CoverageParams>({ javascript, python, r });
