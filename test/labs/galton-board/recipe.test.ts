import { it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { recipe } from '../../../src/labs/galton-board/recipe/index';
import { inEachLanguage } from '../../support/interpreters';
import { expectDrawn, expectExact, printed, readoutsOf, settled } from '../../support/recipeRuns';

const uniform = createUniform(5_108);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const STATES = Array.from({ length: 6 }, () =>
  settled('galton-board', {
    rows: between(1, 60),
    probability: Math.round(5 + 90 * uniform()) / 100,
    repetitions: between(500, 20_000),
    seed: Math.floor(uniform() * 2 ** 32),
  }),
);

inEachLanguage('the Galton board', (language) => {
  it.each(STATES)('draws what the lab draws: $repetitions balls through $rows rows at $probability', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('galton-board', params);
    expectDrawn(theirs, ours, 'mean');
    expectDrawn(theirs, ours, 'standardDeviation');
    for (const name of ['expectedValue', 'theoreticalStandardDeviation', 'errorOfNormal', 'errorOfNormalCorrected'])
      if (name in theirs) expectExact(theirs, ours, name);
  });
});
