import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { n, repetitions, seed } = VARIABLES;
const { labelNoise, flips, cleaned, features, bestError } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = { n, labelNoise, flips, cleaned, features, bestError, repetitions, seed } as const;

export type LearningCurveParams = Params<typeof params>;
