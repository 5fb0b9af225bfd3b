import { recipeOf } from '../../../recipes/recipeOf';
import type { SamplingDistributionParams } from '../model';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab on the sampling distribution: a statistic of n independent draws, over repetitions. */
export const recipe = recipeOf<SamplingDistributionParams>({ javascript, python, r });
