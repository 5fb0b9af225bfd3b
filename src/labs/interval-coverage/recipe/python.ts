import type { Comment } from '../../../recipes/comment';
import { python as simulated } from '../../../recipes/intervals/simulated/python';
import type { IntervalCoverageParams } from '../model';

/** The widths as well as the coverage. */
export const python = (params: IntervalCoverageParams, say: Comment): string => simulated(params, say, true);
