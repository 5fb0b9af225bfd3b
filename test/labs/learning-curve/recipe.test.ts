import { expect, it } from 'vitest';
import { recipe } from '../../../src/labs/learning-curve/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, expectExact, printed, readoutsOf } from '../../support/recipeRuns';
import { type Settings, settings } from '../settings';

const STATES: readonly Settings[] = [
  { n: 100, features: 20 },
  { n: 40, features: 5, labelNoise: 0.2, flips: 'one', bestError: 0.25 },
  { n: 300, features: 10, labelNoise: 0, bestError: 0.02 },
];
const PARAMS = STATES.map((state) => settings('learning-curve', { ...state, repetitions: 1_000, seed: 79 }));

inEachLanguage('the lab of learning from labels', (language) => {
  it.each(PARAMS)('learns as the lab does: n = $n, $labelNoise wrong in $flips', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('learning-curve', params);
    expectDrawn(theirs, ours, 'learnedError');
    expectExact(theirs, ours, 'bestError');
    expect(Object.values(theirs).every(Number.isFinite)).toBe(true);
  });
});
