import { expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { recipe } from '../../../src/labs/normality-gap/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { drawnPopulation, printed, type Recipes, readoutsOf } from '../../support/recipeRuns';
import { expectWithin } from '../../support/tolerances';

/** The recipe with another number in its settings, as a reader would change it: 100,000 means take their time. */
const TIMES = 20_000;
const rewritten = (code: string) => code.replace(/(repetitions (?:=|<-)) \d+/, `$1 ${TIMES}`);
const fewer: Recipes = {
  javascript: (...given) => rewritten(recipe.javascript(...given)),
  python: (...given) => rewritten(recipe.python(...given)),
  r: (...given) => rewritten(recipe.r(...given)),
};

const uniform = createUniform(5_105);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const state = (population: string) => ({ population, n: between(1, 300), tolerance: 0.01, compare: 'none' });
/** Drawn at random, and one of every kind: a lattice, an atom, a density. */
const STATES = [
  ...Array.from({ length: 5 }, () => state(drawnPopulation(uniform, 'variance'))),
  { ...state('binomial:5,0.2'), n: 4 },
  { ...state('zero-inflated:0.02,1,0.1'), n: 20 },
];

inEachLanguage('the lab on the gap to the normal', (language) => {
  it.each(STATES)('draws the gap that the lab computes: $population, n = $n', (params) => {
    const theirs = printed(fewer, language, params);
    const exact = readoutsOf('normality-gap', params).get('normalityGap')?.value as number;
    const likely = (theirs.probability as number) * TIMES;
    // Agresti and Coull, so that a probability of 0 is not certain.
    const adjusted = (likely + 2) / (TIMES + 4);
    const error = Math.sqrt((adjusted * (1 - adjusted)) / (TIMES + 4));
    expectWithin(theirs.normalityGap as number, exact, error, 5, 'gap');
    expect(Math.abs((theirs.probability as number) - (theirs.normalProbability as number))).toBeCloseTo(
      Math.abs(theirs.normalityGap as number),
      9,
    );
  });

  it.each(['cauchy:0,1', 'pareto:1.3'])('says where means lie when there is no normal: %s', (population) => {
    const params = state(population);
    params.n = 20;
    const theirs = printed(fewer, language, params);
    const means = meansOf(population, 20, 20_000);
    const error = (p: number) => Math.sqrt(p * (1 - p) * (1 / TIMES + 1 / means.length));
    for (const [name, p] of [
      ['lowerQuartile', 0.25],
      ['median', 0.5],
      ['upperQuartile', 0.75],
    ] as const) {
      const below = means.filter((mean) => mean <= (theirs[name] as number)).length / means.length;
      expectWithin(below, p, error(p), 5, name);
    }
  });
});

function meansOf(population: string, n: number, count: number): Float64Array {
  const draws = new Float64Array(n);
  const source = createUniform(5_106);
  return Float64Array.from({ length: count }, () => {
    createPopulation(population).fill(draws, source, 0, n);
    return draws.reduce((sum, x) => sum + x) / n;
  });
}
