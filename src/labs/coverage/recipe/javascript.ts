import type { Comment } from '../../../recipes/comment';
import { javascript as exact } from '../../../recipes/intervals/exact/javascript';
import { javascript as simulated } from '../../../recipes/intervals/simulated/javascript';
import type { CoverageParams } from '../model';
import { atReadersSize } from './atReadersSize';

/** The lab as a script of this language. */
export const javascript = (params: CoverageParams, say: Comment): string =>
  atReadersSize(params, {
    // What a population without a mean prints, after its comment.
    nothing: `// ${say('interval.noMean')}\nconsole.log('coverage', NaN);\n`,
    exact: () => exact(params, say),
    simulated: (drawn) => simulated(drawn, say, false),
  });
