import { recipeOf } from '../../../recipes/recipeOf';
import type { SamplingParams } from '../params';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab on one population and one sample: n people out of N, chosen in one of three ways, over repetitions. */
export const recipe = recipeOf<SamplingParams>({ javascript, python, r });
