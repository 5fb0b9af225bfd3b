import { expect, it } from 'vitest';
import { recipe } from '../../../src/labs/lifetimes/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, expectExact, printed, readoutsOf } from '../../support/recipeRuns';
import { type Settings, settings } from '../settings';

const STATES: readonly Settings[] = [
  { n: 60 },
  { n: 40, arrive: 1, shape: 1, every: 300, allowed: 2_000 },
  { n: 30, arrive: 0, shape: 0.5, watch: 900 },
  { n: 8, watch: 9_000, lifetime: 500, shape: 3 },
  { n: 50, watch: 720, lifetime: 25_000, shape: 1 },
];
const PARAMS = STATES.map((state) => settings('lifetimes', { ...state, repetitions: 2_000, seed: 78 }));
const DRAWN = [
  'meanOfFailed',
  'meanNowAsEnd',
  'failedOnlyLate',
  'nowAsEndLate',
  'kaplanMeierLate',
  'greenwoodCoverage',
];

inEachLanguage('the lab of lifetimes', (language) => {
  it.each(PARAMS)('watches what the lab watches: n $n, arrive $arrive, shape $shape', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('lifetimes', params);
    for (const name of DRAWN) expectDrawn(theirs, ours, name);
    for (const name of ['checkEvery', 'worstMoment']) expectExact(theirs, ours, name);
    expect(Object.values(theirs).every(Number.isFinite)).toBe(true);
  });
});
