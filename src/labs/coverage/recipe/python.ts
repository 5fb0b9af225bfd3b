import type { Comment } from '../../../recipes/comment';
import { python as exact } from '../../../recipes/intervals/exact/python';
import { python as simulated } from '../../../recipes/intervals/simulated/python';
import type { CoverageParams } from '../model';
import { atReadersSize } from './atReadersSize';

/** The lab as a script of this language. */
export const python = (params: CoverageParams, say: Comment): string =>
  atReadersSize(params, {
    // What a population without a mean prints, after its comment.
    nothing: `# ${say('interval.noMean')}\nprint("coverage", float("nan"))\n`,
    exact: () => exact(params, say),
    simulated: (drawn) => simulated(drawn, say, false),
  });
