import { it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { recipe } from '../../../src/labs/running-mean/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { drawnPopulation, expectDrawn, printed, readoutsOf, settled } from '../../support/recipeRuns';

const uniform = createUniform(5_107);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const STATES = Array.from({ length: 6 }, (_, k) =>
  settled('running-mean', {
    // A population without an expected value is measured from its median.
    population: k === 0 ? 'cauchy:1,2' : drawnPopulation(uniform, 'mean'),
    n: between(200, 3_000),
    paths: between(20, 50),
    seed: Math.floor(uniform() * 2 ** 32),
    epsilon: between(5, 100) / 100,
    slice: between(10, 150),
    show: 'mean',
  }),
);

inEachLanguage('the lab on the running mean', (language) => {
  it.each(STATES)('draws what the lab draws: $paths paths of $n from $population', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('running-mean', params);
    expectDrawn(theirs, ours, 'shareOutside');
    expectDrawn(theirs, ours, 'shareNeverOutsideAgain');
  });
});
