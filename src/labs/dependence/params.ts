import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { n, level, repetitions, seed } = VARIABLES;
const { trouble, rho, cluster, icc, drift, looks } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = { trouble, n, rho, cluster, icc, drift, looks, level, repetitions, seed } as const;

export type DependenceParams = Params<typeof params>;
