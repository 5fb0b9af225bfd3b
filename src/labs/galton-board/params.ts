import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { repetitions, seed } = VARIABLES;
const { rows, probability } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = { rows, probability, repetitions, seed } as const;

export type GaltonBoardParams = Params<typeof params>;
