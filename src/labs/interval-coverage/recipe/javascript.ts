import type { Comment } from '../../../recipes/comment';
import { javascript as simulated } from '../../../recipes/intervals/simulated/javascript';
import type { IntervalCoverageParams } from '../model';

/** The widths as well as the coverage. */
export const javascript = (params: IntervalCoverageParams, say: Comment): string => simulated(params, say, true);
