import type { IntervalCoverageParams } from '../../experiments/intervalCoverage';
import { SIMULATED } from './intervals/simulated/index';
import { recipeOf } from './recipeOf';

/** The lab of a hundred intervals: how many hold the parameter, and how wide they are. */
export const intervalCoverage = recipeOf<IntervalCoverageParams>({
  javascript: (params, say) => SIMULATED.javascript(params, say, true),
  python: (params, say) => SIMULATED.python(params, say, true),
  r: (params, say) => SIMULATED.r(params, say, true),
});
