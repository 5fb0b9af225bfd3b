import { it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { VARIABLES } from '../../../src/experiments/variables';
import { recipe } from '../../../src/labs/margin-of-error/recipe/index';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, expectExact, printed, readoutsOf, settled } from '../../support/recipeRuns';

const uniform = createUniform(5_102);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const STATES = Array.from({ length: 6 }, () =>
  settled('margin-of-error', {
    N: between(100, 1e9),
    n: between(2, 3_000),
    proportion: Math.round(1_000 * uniform()) / 1_000,
    level: VARIABLES.level.options[Math.floor(4 * uniform())] as string,
    repetitions: between(1_000, 10_000),
    seed: Math.floor(uniform() * 2 ** 32),
  }),
);

inEachLanguage('the lab on the margin of error', (language) => {
  it.each(STATES)('draws what the lab draws: n = $n of N = $N at $proportion', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('margin-of-error', params);
    expectExact(theirs, ours, 'marginOfError');
    expectExact(theirs, ours, 'finitePopulationCorrection');
    expectExact(theirs, ours, 'theoreticalStandardError');
    expectDrawn(theirs, ours, 'standardError');
    expectDrawn(theirs, ours, 'shareWithin');
  });
});
