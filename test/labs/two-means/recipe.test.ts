import { expect, it } from 'vitest';
import { recipe } from '../../../src/labs/two-means/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, printed, readoutsOf } from '../../support/recipeRuns';
import { type Settings, settings } from '../settings';

const STATES: readonly Settings[] = [
  { population: 'normal:30,8', effect: 0.5, n: 30 },
  { population: 'log-normal:3.5,1', effect: 0, n: 60, arms: 'own', nB: 9 },
  { population: 'bernoulli:0.1', effect: 0.2, n: 80, level: '0.9' },
  {
    population: 'drawn:0,3,3,10,6,2,9,5,1,8,4,0,7,3,10,6,2,9,5,1,8,4',
    groups: 'different',
    populationB: 'bimodal',
    effect: -0.4,
    n: 20,
  },
  {
    population: 'bimodal',
    groups: 'different',
    populationB: 'drawn:0,3,5,1,8,4,0,7,3,10,6,2,9,5,1,8,4,0,7,3,10,6',
    effect: 0,
    n: 12,
    level: '0.8',
  },
  { population: 'zero-inflated:0.05,3,1.2', effect: 0.3, n: 100 },
];
const PARAMS = STATES.map((state) => settings('two-means', { ...state, repetitions: 4_000, seed: 77 }));

inEachLanguage('the lab of two groups', (language) => {
  it.each(PARAMS)('compares what the lab compares: $population', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('two-means', params);
    for (const name of ['significant', 'significantAbove', 'significantBelow', 'standardErrorOfDifference']) {
      expectDrawn(theirs, ours, name);
    }
    expect(Object.values(theirs).every(Number.isFinite)).toBe(true);
  });
});
