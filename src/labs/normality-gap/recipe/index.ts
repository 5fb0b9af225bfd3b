import { recipeOf } from '../../../recipes/recipeOf';
import type { NormalityGapParams } from '../model';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/**
 * The lab on the gap to the normal, whose figures are exact, as a simulation: how often is a mean below the place of the
 * largest gap? There its difference to the normal is the gap without bias, which a largest difference of simulated means
 * is not.
 */
export const recipe = recipeOf<NormalityGapParams>({ javascript, python, r });
