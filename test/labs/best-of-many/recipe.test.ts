import { expect, it } from 'vitest';
import { recipe } from '../../../src/labs/best-of-many/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, printed, readoutsOf } from '../../support/recipeRuns';
import { type Settings, settings } from '../settings';

const STATES: readonly Settings[] = [
  { slots: 20, n: 10 },
  { slots: 20, n: 10, between: 0 },
  { slots: 3, n: 1, between: 2, within: 7 },
  { slots: 60, n: 400, between: 1.5, within: 20 },
];
const PARAMS = STATES.map((state) => settings('best-of-many', { ...state, repetitions: 4_000, seed: 79 }));
const DRAWN = ['apparentLead', 'trueLead', 'flattery', 'shrunkenLead'];

inEachLanguage('the lab of the best of many', (language) => {
  it.each(PARAMS)('picks as the lab picks: $slots slots, $n records, spread $between', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('best-of-many', params);
    for (const name of params.between === 0 ? DRAWN : [...DRAWN, 'winnerIsBest']) expectDrawn(theirs, ours, name);
    expect(Object.values(theirs).every(Number.isFinite)).toBe(true);
  });
});
