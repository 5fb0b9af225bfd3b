import { expect, it } from 'vitest';
import { recipe } from '../../../src/labs/churn-window/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, printed, readoutsOf } from '../../support/recipeRuns';
import { type Settings, settings } from '../settings';

const STATES: readonly Settings[] = [
  { window: 14 },
  { window: 5, regularity: 0.5, rhythms: 5, leaving: 0.5 },
  { window: 14, rule: 'own', history: 6 },
  { window: 10, leaving: 0, regularity: 5 },
];
const PARAMS = STATES.map((state) => settings('churn-window', { repetitions: 20_000, ...state, seed: 77 }));
const NAMES = ['calledGone', 'activeCalledGone', 'goneUnnoticed', 'goneAmongCalled', 'noticeDelay'];

inEachLanguage('the lab of windows', (language) => {
  it.each(PARAMS)('calls gone whom the lab does: window $window, leaving $leaving, $rule', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('churn-window', params);
    const named = NAMES.filter((name) => name in theirs);
    for (const name of named) expectDrawn(theirs, ours, name);
    expect(named).toHaveLength(Number(params.leaving) > 0 ? 5 : 2);
    expect(Object.values(theirs).every(Number.isFinite)).toBe(true);
  });
});
