import { recipeOf } from '../../../recipes/recipeOf';
import type { GaltonBoardParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The Galton board: balls that fall through rows of pins, and how wrong the normal is about them. */
export const recipe = recipeOf<GaltonBoardParams>({ javascript, python, r });
