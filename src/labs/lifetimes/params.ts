import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { n, repetitions, seed } = VARIABLES;
const { watch, arrive, lifetime, shape, every, allowed } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = { n, watch, arrive, lifetime, shape, every, allowed, repetitions, seed } as const;

export type LifetimesParams = Params<typeof params>;
