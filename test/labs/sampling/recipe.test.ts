import { it } from 'vitest';
import { createPopulation } from '../../../src/core/populations/index';
import { createUniform } from '../../../src/core/random';
import { recipe } from '../../../src/labs/sampling/recipe';
import { inEachLanguage } from '../../support/interpreters';
import { printed, readoutsOf, settled } from '../../support/recipeRuns';
import { expectWithin } from '../../support/tolerances';

const uniform = createUniform(5_109);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const POPULATIONS = [
  'normal:30,8',
  'exponential:1',
  'uniform:0,1',
  'gamma:2,1',
  'beta:2,5',
  'log-normal:0,0.5',
  'die:6',
];
const STATES = ['random', 'volunteers', 'first'].flatMap((way) =>
  ['with', 'without'].map((replacement) =>
    settled('sampling', {
      N: between(20_000, 200_000),
      n: between(5, 300),
      population: POPULATIONS[Math.floor(uniform() * POPULATIONS.length)] as string,
      statistic: ['mean', 'standard-deviation', 'median'][Math.floor(3 * uniform())] as string,
      threshold: 1,
      way,
      replacement,
      repetitions: between(300, 1_000),
      seed: Math.floor(uniform() * 2 ** 32),
    }),
  ),
);

inEachLanguage('the lab on one sample', (language) => {
  it.each(STATES)('draws what the lab draws: $n of $N, $way, $replacement', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = readoutsOf('sampling', params);
    const { standardDeviation, excessKurtosis } = createPopulation(String(params.population)).moments;
    // Their people are drawn, ours spaced evenly: figures of N drawn people are off by this much, and three times it
    // for a median or what depends on the tails.
    const people = (3 * standardDeviation) / Math.sqrt(Number(params.N));
    const near = (name: string, more: number): void => {
      const { value, monteCarloError = 0 } = ours.get(name) ?? { value: Number.NaN };
      expectWithin(theirs[name] as number, value, Math.hypot(Math.SQRT2 * (monteCarloError || 0), more), 5, name);
    };
    near('parameter', people);
    near('mean', people);
    near('bias', people);
    const spread = Math.sqrt((excessKurtosis + 2) / (4 * Number(params.N)));
    near('standardError', 3 * spread * (ours.get('standardError')?.value ?? 0) + 1e-12);
  });
});
