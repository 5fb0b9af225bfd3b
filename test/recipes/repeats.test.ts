import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../content/strings/en.json';
import { makeWords } from '../../src/charts/makeWords';
import type { ParamValue } from '../../src/experiments/params';
import { experimentOf } from '../../src/labs/registry';
import { loadRecipe } from '../../src/labs/registry/recipes';
import { commentsOf } from '../../src/recipes/comment';
import { RECIPE_LANGUAGES } from '../../src/recipes/recipe';
import { repeatsOf } from '../../src/recipes/repeatsOf';

const words = makeWords('en', en);
const say = commentsOf(words);
const DIRECT = 'drawn from the exact law of the sum';
const NOTE = 'the page repeats';

/** The lines of a lab's recipe that set the repetitions, by language. */
async function repetitionLines(lab: string, over: Readonly<Record<string, ParamValue>>): Promise<readonly string[]> {
  const experiment = experimentOf(lab);
  const defaults = Object.entries(experiment.params).map(([name, param]) => [name, param.default]);
  const { params } = experiment.settle({ ...Object.fromEntries(defaults), ...over } as never);
  const recipe = await loadRecipe(lab);
  return RECIPE_LANGUAGES.map((language) => {
    const code = recipe[language](params as Record<string, ParamValue>, words);
    return code.split('\n').find((line) => /^(const )?repetitions /.test(line)) as string;
  });
}

describe('how often a script repeats', () => {
  it('never more than the page, never more draws than a script gets through or 100 repetitions, and says when fewer', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (draws, asked) => {
        const { repetitions, note } = repeatsOf(draws, asked, say);
        expect(repetitions).toBeLessThanOrEqual(asked);
        expect(repetitions * draws <= 1e8 || repetitions <= 100).toBe(true);
        expect(note !== '').toBe(repetitions < asked);
        expect(repetitions).toBeGreaterThanOrEqual(Math.min(asked, 100));
      }),
    );
  });

  it('says that the page draws a sum directly only where it does', async () => {
    const sums = { population: 'exponential:1', n: 10_000, repetitions: 1_000_000 };
    for (const line of await repetitionLines('sampling-distribution', { ...sums, statistic: 'mean' })) {
      expect(line).toContain(DIRECT);
    }
    for (const line of await repetitionLines('sampling-distribution', { ...sums, statistic: 'median' })) {
      expect(line).toContain(NOTE);
      expect(line).not.toContain(DIRECT);
    }
  });

  it.each([
    ['sampling', { N: 10_000_000, n: 10_000, way: 'random', replacement: 'with', repetitions: 100_000 }],
    ['sampling', { N: 2_000, n: 2_000, way: 'volunteers', replacement: 'without', repetitions: 100_000 }],
    ['interval-coverage', { n: 10_000, interval: 't', repetitions: 100_000 }],
    ['interval-coverage', { n: 1_000, interval: 'bootstrap', repetitions: 1_000 }],
  ])('is lowered, and says so: %s, %o', async (lab, over) => {
    for (const line of await repetitionLines(lab, over)) expect(line).toContain(NOTE);
  });

  it.each([
    ['sampling', { N: 2_000, n: 100, way: 'random', repetitions: 10_000 }],
    ['interval-coverage', { n: 30, interval: 'bootstrap', repetitions: 1_000 }],
    ['interval-coverage', { n: 10_000, interval: 'wilson', population: 'bernoulli:0.1', repetitions: 100_000 }],
  ])('is as asked where that is no trouble: %s, %o', async (lab, over) => {
    for (const line of await repetitionLines(lab, over)) expect(line).toMatch(new RegExp(` ${over.repetitions};?$`));
  });
});
