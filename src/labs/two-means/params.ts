import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { population, n, level, repetitions, seed } = VARIABLES;
const { groups, populationB, effect, arms, nB, against } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = {
  population,
  groups,
  populationB,
  effect,
  n,
  arms,
  nB,
  level,
  against,
  repetitions,
  seed,
} as const;

export type TwoMeansParams = Params<typeof params>;
