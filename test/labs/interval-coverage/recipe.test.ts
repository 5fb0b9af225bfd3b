import { expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { VARIABLES } from '../../../src/experiments/variables';
import { recipe } from '../../../src/labs/interval-coverage/recipe/index';
import { inEachLanguage } from '../../support/interpreters';
import { drawnPopulation, expectDrawn, expectExact, printed, readoutsOf, settled } from '../../support/recipeRuns';

/** Every interval at a state drawn at random; those that are for any population once for a share and once for another. */
const uniform = createUniform(5_103);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const share = () => `bernoulli:${between(1, 500) / 1_000}`;
const STATES = VARIABLES.interval.options.flatMap((interval) => {
  const forShares = ['wald', 'wilson', 'clopper-pearson'].includes(interval);
  return (forShares ? [share()] : [drawnPopulation(uniform, 'mean'), share()]).map((population) =>
    settled('interval-coverage', {
      population,
      interval,
      n: between(2, 60),
      level: VARIABLES.level.options[Math.floor(4 * uniform())] as string,
      repetitions: interval.startsWith('bootstrap') ? between(300, 600) : between(1_000, 5_000),
      seed: Math.floor(uniform() * 2 ** 32),
      fit: 'fixed',
    }),
  );
});

inEachLanguage('the lab of a hundred intervals', (language) => {
  it.each(STATES)('draws what the lab draws: $interval, $population, n = $n', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('interval-coverage', params);
    for (const name of ['coverage', 'missedBelow', 'missedAbove']) expectDrawn(theirs, ours, name);
    if (params.interval === 'z') expectExact(theirs, ours, 'meanWidth');
    // Without a fourth moment the error of a mean width is not known; a bootstrap-t may have no end.
    else if (params.interval !== 'bootstrap-t' && fourth(params.population)) expectDrawn(theirs, ours, 'meanWidth');
    expect(theirs.meanWidth).toBeGreaterThan(0);
  });

  it('says that there is nothing to hold where there is no mean', () => {
    const params = settled('interval-coverage', { ...STATES[0], population: 'cauchy:0,1', interval: 't' });
    expect(Object.keys(printed(recipe, language, params))).toEqual(['meanWidth']);
  });
});

const fourth = (population: unknown) => Number.isFinite(createPopulation(String(population)).moments.excessKurtosis);
