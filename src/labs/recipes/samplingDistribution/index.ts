import type { SamplingDistributionParams } from '../../../experiments/samplingDistribution';
import { recipeOf } from '../recipeOf';
import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The lab on the sampling distribution: a statistic of n independent draws, over repetitions. */
export const samplingDistribution = recipeOf<SamplingDistributionParams>({ javascript, python, r });
