import type { Comment } from '../../../recipes/comment';
import { r as exact } from '../../../recipes/intervals/exact/r';
import { r as simulated } from '../../../recipes/intervals/simulated/r';
import type { CoverageParams } from '../model';
import { atReadersSize } from './atReadersSize';

/** The lab as a script of this language. */
export const r = (params: CoverageParams, say: Comment): string =>
  atReadersSize(params, {
    // What a population without a mean prints, after its comment.
    nothing: `# ${say('interval.noMean')}\ncat("coverage", NaN, "\\n")\n`,
    exact: () => exact(params, say),
    simulated: (drawn) => simulated(drawn, say, false),
  });
