import { expect, it } from 'vitest';
import { recipe } from '../../../src/labs/two-proportions/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, printed, readoutsOf } from '../../support/recipeRuns';
import { type Settings, settings } from '../settings';

const STATES: readonly Settings[] = [
  { n: 20 },
  { n: 90, shareA: 0.6, shareB: 0.8, agree: 0.7, level: '0.8' },
  { n: 60, shareA: 0.7, shareB: 0.7, agree: 0.6 },
  { n: 40, pairing: 'independent', shareA: 0.9, shareB: 0.6 },
  { n: 50, pairing: 'independent', shareA: 0.5, shareB: 0.5, level: '0.9' },
  { n: 12, shareA: 0.7, shareB: 0.7, agree: 1 },
];
const PARAMS = STATES.map((state) => settings('two-proportions', { ...state, repetitions: 4_000, seed: 78 }));

inEachLanguage('the lab of two shares', (language) => {
  it.each(PARAMS)('compares what the lab compares: $shareA and $shareB, $pairing', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('two-proportions', params);
    const alike = params.shareA === params.shareB;
    for (const name of alike ? ['significant', 'tied'] : ['foundBetter', 'foundWorse', 'worseAhead', 'tied']) {
      expectDrawn(theirs, ours, name);
    }
    expect(Object.values(theirs).every(Number.isFinite)).toBe(true);
  });
});
