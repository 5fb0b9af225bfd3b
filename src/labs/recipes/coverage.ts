import type { CoverageParams } from '../../experiments/coverage';
import { coveragePoints } from '../../experiments/coveragePoints';
import type { Comment } from './comment';
import { EXACT } from './intervals/exact/index';
import { needsCountAlone, parameterOf } from './intervals/question';
import { SIMULATED } from './intervals/simulated/index';
import { recipeOf } from './recipeOf';

/** The lab of promised and actual coverage, at the reader's n: exact for a share, else simulated as often as the lab does. */
export const coverage = recipeOf<CoverageParams>({
  javascript: (params, say) => write(params, say, 'javascript'),
  python: (params, say) => write(params, say, 'python'),
  r: (params, say) => write(params, say, 'r'),
});

/** What a population without a mean prints, after its comment. */
const NOTHING = {
  javascript: "console.log('coverage', NaN);",
  python: 'print("coverage", float("nan"))',
  r: 'cat("coverage", NaN, "\\n")',
} as const;

function write(params: CoverageParams, say: Comment, language: 'javascript' | 'python' | 'r'): string {
  if (Number.isNaN(parameterOf(params))) {
    return `${language === 'javascript' ? '//' : '#'} ${say('interval.noMean')}\n${NOTHING[language]}\n`;
  }
  if (needsCountAlone(params)) return EXACT[language](params, say);
  const { repetitions } = coveragePoints(params).find(({ n }) => n === params.n) ?? params;
  return SIMULATED[language]({ ...params, repetitions }, say, false);
}
