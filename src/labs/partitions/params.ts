import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { repetitions, seed } = VARIABLES;
const { keys, regions, skew, placement, salts } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = { keys, regions, skew, placement, salts, repetitions, seed } as const;

export type PartitionsParams = Params<typeof params>;
