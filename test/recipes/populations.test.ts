import { expect, it } from 'vitest';
import { createPopulation, FAMILIES, formatPopulation } from '../../src/core/populations/index';
import { drawInJavascript } from '../../src/recipes/populations/javascript';
import { drawInPython } from '../../src/recipes/populations/python';
import { drawInR } from '../../src/recipes/populations/r';
import { inEachLanguage } from '../support/interpreters';
import { type Language, printed } from '../support/recipeRuns';
import { expectWithin } from '../support/tolerances';

const DRAWS = 20_000;
const QUANTILES = [0.1, 0.5, 0.9];

/** Every family at its defaults, and at others that a wrong order or meaning of the parameters would show in. */
const TEXTS = [
  ...FAMILIES.map(({ id, parameters }) =>
    formatPopulation(
      id,
      parameters.map((parameter) => parameter.default),
    ),
  ),
  'uniform:-3,5',
  'exponential:4',
  'gamma:3,0.5',
  'beta:0.5,4',
  'weibull:0.7,12',
  'pareto:1.5',
  'cauchy:-2,3',
  'binomial:25,0.1',
  'geometric:0.6',
  'zero-inflated:0.3,-1,0.5',
];

/** A script that prints the share of draws up to each quantile. */
function script(language: Language, text: string): string {
  const population = createPopulation(text);
  const places = QUANTILES.map((probability) => population.quantile(probability));
  if (language === 'javascript') {
    const { setup, many } = drawInJavascript(text, 11);
    const share = (x: number, i: number) =>
      `console.log('q${i}', values.filter((value) => value <= ${x}).length / values.length);`;
    return [...setup, `const values = ${many(String(DRAWS))};`, ...places.map(share)].join('\n');
  }
  if (language === 'python') {
    const { setup, many } = drawInPython(text);
    const share = (x: number, i: number) => `print("q${i}", np.mean(values <= ${x}))`;
    const head = ['import numpy as np', 'rng = np.random.default_rng(11)'];
    return [...head, ...setup, `values = ${many(String(DRAWS))}`, ...places.map(share)].join('\n');
  }
  const { setup, many } = drawInR(text);
  const share = (x: number, i: number) => `cat("q${i}", mean(values <= ${x}), "\\n")`;
  return [
    'options(digits = 15)',
    'set.seed(11)',
    ...setup,
    `values <- ${many(String(DRAWS))}`,
    ...places.map(share),
  ].join('\n');
}

const recipes = (text: string) => ({
  javascript: () => script('javascript', text),
  python: () => script('python', text),
  r: () => script('r', text),
});

inEachLanguage('a population', (language) => {
  // 81 shares a language at 5 errors each: a wrong alarm in some 20,000 seeds, and the seeds are fixed.
  it.each(TEXTS)('is drawn from as it is on the page: %s', (text) => {
    const population = createPopulation(text);
    const shares = printed(recipes(text), language, {});
    QUANTILES.forEach((probability, i) => {
      const exact = population.cdf(population.quantile(probability));
      const error = Math.sqrt((exact * (1 - exact)) / DRAWS);
      if (error === 0) expect(shares[`q${i}`]).toBe(exact);
      else expectWithin(shares[`q${i}`] as number, exact, error, 5, text);
    });
  });
});
