import type { Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';

const { repetitions, seed } = VARIABLES;
const { window, typicalGap, rhythms, regularity, leaving, rule, history } = OWN;

/** What the lab can be asked, in the order of links. */
export const params = {
  window,
  typicalGap,
  rhythms,
  regularity,
  leaving,
  rule,
  history,
  repetitions,
  seed,
} as const;

export type ChurnWindowParams = Params<typeof params>;

/** What decides a user's fate. */
export type Settings = Omit<ChurnWindowParams, 'repetitions' | 'seed'>;
