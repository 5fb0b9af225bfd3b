import { it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { STATISTICS } from '../../../src/core/statistics/index';
import { recipe } from '../../../src/labs/sampling-distribution/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { drawnPopulation, expectDrawn, printed, readoutsOf, settled } from '../../support/recipeRuns';

/** Every statistic once, everything else drawn at random. */
const uniform = createUniform(5_106);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const STATES = STATISTICS.map(({ id }) =>
  settled('sampling-distribution', {
    population: drawnPopulation(uniform, 'variance'),
    n: between(2, 200),
    repetitions: between(1_000, 8_000),
    statistic: id,
    threshold: 1,
    seed: Math.floor(uniform() * 2 ** 32),
    pin: 0,
    view: 'value',
    fit: 'fixed',
    exact: 'off',
  }),
);

inEachLanguage('the lab on the sampling distribution', (language) => {
  it.each(STATES)('draws what the lab draws: the $statistic of $n from $population', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('sampling-distribution', params);
    expectDrawn(theirs, ours, 'mean');
    expectDrawn(theirs, ours, 'standardError');
  });
});
