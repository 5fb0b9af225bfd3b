import { expect, it } from 'vitest';
import { recipe } from '../../../src/labs/partitions/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, printed, readoutsOf } from '../../support/recipeRuns';
import { type Settings, settings } from '../settings';

const STATES: readonly Settings[] = [
  { keys: 2_000, regions: 16 },
  { keys: 100_000_000, regions: 64, repetitions: 400 },
  { keys: 3_000, regions: 16, skew: 1 },
  { keys: 1_000, regions: 20, skew: 0.55, salts: 4 },
  { keys: 500, regions: 40, placement: 'range', salts: 7 },
];
const PARAMS = STATES.map((state) => settings('partitions', { repetitions: 1_000, ...state, seed: 77 }));

inEachLanguage('the lab of partitions', (language) => {
  it.each(PARAMS)('spreads what the lab spreads: $keys over $regions, skew $skew', (params) => {
    const theirs = printed(recipe, language, params);
    expectDrawn(theirs, readoutsOf('partitions', params), 'loadRatio');
    expect(Object.values(theirs).every(Number.isFinite)).toBe(true);
  });
});
