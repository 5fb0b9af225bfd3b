import { expect, it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { VARIABLES } from '../../../src/experiments/variables';
import { recipe } from '../../../src/labs/dependence/recipe';
import { VARIABLES as OWN } from '../../../src/labs/dependence/variables';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, expectExact, printed, readoutsOf, settled } from '../../support/recipeRuns';
import { expectWithin } from '../../support/tolerances';

/** One state of every trouble, everything else drawn at random. */
const uniform = createUniform(5_101);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const STATES = OWN.trouble.options.map((trouble) =>
  settled('dependence', {
    trouble,
    n: between(2, 300),
    rho: Math.round(100 * (-0.9 + 1.8 * uniform())) / 100,
    cluster: between(1, 40),
    icc: Math.round(100 * uniform()) / 100,
    drift: Math.round(100 * uniform()) / 100,
    looks: between(1, 60),
    level: VARIABLES.level.options[Math.floor(4 * uniform())] as string,
    repetitions: between(2_000, 20_000),
    seed: Math.floor(uniform() * 2 ** 32),
  }),
);

inEachLanguage('the lab on dependence', (language) => {
  it.each(STATES)('draws what the lab draws: $trouble', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('dependence', params);
    for (const name of ['effectiveSampleSize', 'promisedStandardError', 'promisedFalseAlarmRate']) {
      if (name in theirs) expectExact(theirs, ours, name);
    }
    if (params.trouble === 'cauchy') {
      // Quartiles of a standard Cauchy, whose density there is 1 / (2 pi).
      const error = (2 * Math.PI * Math.sqrt(3 / 16)) / Math.sqrt(Number(params.repetitions));
      expectWithin(theirs.lowerQuartile as number, -1, error, 5, 'lower quartile');
      expectWithin(theirs.upperQuartile as number, 1, error, 5, 'upper quartile');
    } else if (params.trouble === 'peeking') {
      expectDrawn(theirs, ours, 'falseAlarmRate');
    } else {
      expectDrawn(theirs, ours, 'coverage');
      if (params.trouble !== 'pareto') expectDrawn(theirs, ours, 'standardError');
      if (params.trouble !== 'pareto') expectDrawn(theirs, ours, 'mean');
    }
    expect(Object.values(theirs).every(Number.isFinite)).toBe(true);
  });
});
