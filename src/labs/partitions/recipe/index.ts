import { recipeOf } from '../../../recipes/recipeOf';
import type { PartitionsParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab of partitions: how full the fullest region is. */
export const recipe = recipeOf<PartitionsParams>({ javascript, python, r });
