import { describe, expect, it } from 'vitest';
import en from '../../../content/strings/en.json';
import ko from '../../../content/strings/ko.json';
import { makeWords } from '../../../src/charts/makeWords';
import { FAMILIES } from '../../../src/core/populations';
import type { ParamValue } from '../../../src/experiments/params';
import { EXPERIMENTS } from '../../../src/labs/registry';
import { loadRecipe } from '../../../src/labs/registry/recipes';
import { RECIPE_LANGUAGES } from '../../../src/recipes/recipe';

const WORDS = [makeWords('en', en), makeWords('ko', ko)];

/** The defaults of a lab, and these with every option of every menu in turn, settled. */
const states = EXPERIMENTS.flatMap((experiment) => {
  const params = Object.entries(experiment.params);
  const defaults: Record<string, ParamValue> = Object.fromEntries(
    params.map(([name, { default: value }]) => [name, value]),
  );
  const settle = (over: Record<string, ParamValue>) =>
    experiment.settle({ ...defaults, ...over } as never).params as Record<string, ParamValue>;
  const options = params.flatMap(([name, param]) => {
    if (param.type === 'choice') return param.options.map((option) => ({ [name]: option }));
    return param.type === 'population' ? FAMILIES.map(({ id }) => ({ [name]: id })) : [];
  });
  const shares =
    'interval' in defaults
      ? ['wald', 'wilson', 'clopper-pearson'].map((interval) => ({ interval, population: 'bernoulli:0.1' }))
      : [];
  return [{}, ...options, ...shares].map((over) => ({
    lab: experiment.id,
    what: Object.values(over).join(' ') || 'defaults',
    params: settle(over),
  }));
});

describe('what recipes say', () => {
  it.each(states)(
    '$lab, $what: code without a missing word, of lines that fit, in both languages',
    async ({ lab, params }) => {
      const recipe = await loadRecipe(lab);
      for (const language of RECIPE_LANGUAGES) {
        const [english, korean] = WORDS.map((words) => recipe[language](params, words)) as [string, string];
        for (const code of [english, korean]) {
          expect(code).not.toMatch(/undefined|\brecipe\.|\[object|\n\n\n\n|[ \t]\n/);
          expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
          expect(code.endsWith('\n') && !code.endsWith('\n\n')).toBe(true);
        }
        // The same code, other comments.
        const bare = (code: string) => code.replace(/(?:\/\/|#) .*|""".*"""/g, '');
        expect(bare(korean)).toBe(bare(english));
        expect(korean).toMatch(/[가-힣]/);
        expect(english).not.toMatch(/[가-힣]/);
      }
    },
  );
});
