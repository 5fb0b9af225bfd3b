import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { n, level, repetitions, seed } = VARIABLES;
const { shareA, shareB, pairing, agree } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = { shareA, shareB, n, pairing, agree, level, repetitions, seed } as const;

export type TwoProportionsParams = Params<typeof params>;
