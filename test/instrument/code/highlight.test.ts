import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../../content/strings/en.json';
import ko from '../../../content/strings/ko.json';
import { makeWords } from '../../../src/charts/makeWords';
import { highlight } from '../../../src/instrument/code/highlight';
import { EXPERIMENTS, experimentOf } from '../../../src/labs/registry/index';
import { loadRecipe } from '../../../src/labs/registry/recipes';
import { defaultsOf } from '../../../src/notebook/params';
import { RECIPE_LANGUAGES } from '../../../src/recipes/recipe';
import { settled } from '../../support/recipeRuns';

const joined = (source: string, language: (typeof RECIPE_LANGUAGES)[number]): string =>
  highlight(source, language)
    .map(({ text }) => text)
    .join('');
const kinds = (source: string, language: (typeof RECIPE_LANGUAGES)[number]): readonly string[] =>
  highlight(source, language)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind} ${text}`);

describe.each(RECIPE_LANGUAGES)('%s', (language) => {
  it('loses nothing of any text', () => {
    const pieces = fc.constantFrom(
      '//',
      '/*',
      '*/',
      '#',
      '"',
      "'",
      '`',
      '"""',
      '\\',
      '\n',
      '.5',
      '1e',
      '평균',
      'if',
      '(',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        expect(joined(source, language)).toBe(source);
      }),
    );
  });

  it.each(EXPERIMENTS.map(({ id }) => id))('loses nothing of the recipe of %s, and finds its comments', async (lab) => {
    const recipe = await loadRecipe(lab);
    const params = settled(lab, defaultsOf(experimentOf(lab).params));
    for (const words of [makeWords('en', en), makeWords('ko', ko)]) {
      const source = recipe[language](params, words);
      expect(joined(source, language)).toBe(source);
      const sign = language === 'javascript' ? '//' : '#';
      const comments = highlight(source, language).filter(({ kind }) => kind === 'comment');
      const told = language === 'python' ? (source.split('"""').length - 1) / 2 : 0;
      expect(comments.length).toBe(source.split(sign).length - 1 + told);
      // No comment says that its words are missing.
      expect(source).not.toContain('recipe.');
    }
  });

  it('has no empty tokens, nor two plain ones side by side', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const tokens = highlight(source, language);
        expect(tokens.every(({ text }) => text !== '')).toBe(true);
        expect(tokens.some(({ kind }, at) => kind === 'plain' && tokens[at + 1]?.kind === 'plain')).toBe(false);
      }),
    );
  });
});

it('knows JavaScript', () => {
  expect(kinds("import { a } from 'd3'; // n = 3", 'javascript')).toEqual([
    'keyword import',
    'keyword from',
    "string 'd3'",
    'comment // n = 3',
  ]);
  expect(kinds('Float64Array.from(x1, 1.5e-12)', 'javascript')).toEqual(['call from', 'number 1.5e-12']);
  expect(kinds('/* if\n1 */ `a\n$b` / 2', 'javascript')).toEqual(['comment /* if\n1 */', 'string `a\n$b`', 'number 2']);
});

it('knows Python', () => {
  expect(kinds('def f(n):\n    return n**2  # "no" 1', 'python')).toEqual([
    'keyword def',
    'call f',
    'keyword return',
    'number 2',
    'comment # "no" 1',
  ]);
  expect(kinds('"""a "b" # c""" \'#\' 1_000', 'python')).toEqual([
    'comment """a "b" # c"""',
    "string '#'",
    'number 1_000',
  ]);
});

it('knows R', () => {
  expect(kinds('is.na(x) <- set.seed(42L) # 이하', 'r')).toEqual([
    'call is.na',
    'call set.seed',
    'number 42L',
    'comment # 이하',
  ]);
  expect(kinds('sd_1 <- function(x) .5 * x\ncat("a\\"", 1)', 'r')).toEqual([
    'keyword function',
    'number .5',
    'call cat',
    'string "a\\""',
    'number 1',
  ]);
});

it('knows the four things of every lesson by name', () => {
  expect(kinds('const sampleSize = populationSize;', 'javascript')).toEqual([
    'keyword const',
    'sample sampleSize',
    'population populationSize',
  ]);
  expect(kinds('repetitions * sample_size, sample_size_2', 'python')).toEqual([
    'statistic repetitions',
    'sample sample_size',
  ]);
  expect(kinds('from statistics import NormalDist', 'python')).toEqual(['keyword from', 'keyword import']);
  // A function of the language is not one of them.
  expect(kinds('sample(x)', 'r')).toEqual(['call sample']);
});
