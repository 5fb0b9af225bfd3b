import type { Comment } from '../../../recipes/comment';
import { r as simulated } from '../../../recipes/intervals/simulated/r';
import type { IntervalCoverageParams } from '../model';

/** The widths as well as the coverage. */
export const r = (params: IntervalCoverageParams, say: Comment): string => simulated(params, say, true);
