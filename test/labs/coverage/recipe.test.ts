import { expect, it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import type { Readout } from '../../../src/experiments/frame';
import { streamsOf } from '../../../src/experiments/streams';
import { VARIABLES } from '../../../src/experiments/variables';
import { coverageChunks } from '../../../src/labs/coverage/chunks';
import { drawing as side } from '../../../src/labs/coverage/drawing';
import { frames } from '../../../src/labs/coverage/frames';
import { type CoverageParams, model } from '../../../src/labs/coverage/model';
import { coveragePoints, isExact } from '../../../src/labs/coverage/points';
import { recipe } from '../../../src/labs/coverage/recipe/index';
import { inEachLanguage } from '../../support/interpreters';
import { drawnPopulation, expectDrawn, expectExact, printed, settled } from '../../support/recipeRuns';

/** Every interval at a state drawn at random: for a share, and where it is for others too, for another population. */
const uniform = createUniform(5_104);
const between = (low: number, high: number) => Math.round(low * (high / low) ** uniform());
const share = () => `bernoulli:${between(1, 999) / 1_000}`;
const STATES = VARIABLES.interval.options.flatMap((interval) => {
  const bootstrap = interval.startsWith('bootstrap');
  const forShares = ['wald', 'wilson', 'clopper-pearson'].includes(interval);
  const populations = forShares
    ? [share()]
    : bootstrap
      ? [drawnPopulation(uniform, 'mean')]
      : [share(), drawnPopulation(uniform, 'mean')];
  return populations.map((population) =>
    settled('coverage', {
      population,
      interval,
      n: between(2, bootstrap ? 40 : 500),
      level: VARIABLES.level.options[Math.floor(4 * uniform())] as string,
      repetitions: bootstrap ? between(300, 600) : between(1_000, 3_000),
      seed: Math.floor(uniform() * 2 ** 32),
    }),
  );
}) as unknown as readonly (CoverageParams & Readonly<Record<string, number | string>>)[];

inEachLanguage('the lab on coverage', (language) => {
  it.each(STATES)('finds what the lab finds: $interval, $population, n = $n', (params) => {
    const theirs = printed(recipe, language, params);
    const ours = atReadersSize(params);
    for (const name of ['coverage', 'missedBelow', 'missedAbove']) {
      if (isExact(params)) expectExact(theirs, ours, name);
      else expectDrawn(theirs, ours, name);
    }
  });

  it('finds nothing where there is no mean', () => {
    const params = { ...(STATES[0] as CoverageParams), population: 'cauchy:0,1', interval: 't' };
    expect(printed(recipe, language, params)).toEqual({ coverage: Number.NaN });
  });

  it.each([0, 1])('is exact where everybody is alike: a share of %s', (p) => {
    const params = { ...(STATES[0] as CoverageParams), population: `bernoulli:${p}`, interval: 'clopper-pearson' };
    expect(printed(recipe, language, params)).toEqual({ coverage: 1, missedBelow: 0, missedAbove: 0 });
  });
});

/** The lab's figures at its n, from the blocks of that n alone: the other sizes would take minutes. */
function atReadersSize(params: CoverageParams): ReadonlyMap<string, Readout> {
  const streams = streamsOf(params.seed);
  let tally = model.begin(params);
  for (let block = 0; block < model.blocks(params); block++) {
    const chunk = coverageChunks(params)[block];
    if (chunk && chunk.n !== params.n) continue;
    const drawing = side.draw(params, block, streams(model.stream?.(params, block) ?? block));
    let step = drawing.next();
    while (!step.done) step = drawing.next();
    tally = model.merge(params, tally, step.value);
  }
  expect(coveragePoints(params).some(({ n }) => n === params.n)).toBe(true);
  return new Map(
    frames(params, tally)
      .flatMap((frame) => frame.readouts)
      .map((readout) => [readout.name, readout]),
  );
}
