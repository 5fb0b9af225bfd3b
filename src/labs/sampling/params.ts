import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { N, n, population, statistic, threshold, repetitions, seed, fit } = VARIABLES;
const { way, replacement } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = { N, n, population, statistic, threshold, way, replacement, repetitions, seed, fit } as const;

export type SamplingParams = Params<typeof params>;
