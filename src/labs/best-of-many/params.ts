import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { n, repetitions, seed } = VARIABLES;
const { slots, within, between } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = { slots, n, within, between, repetitions, seed } as const;

export type BestOfManyParams = Params<typeof params>;
