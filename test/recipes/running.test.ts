import { expect, it } from 'vitest';
import { runningOf } from '../../src/recipes/running';

it('installs what a recipe imports, then runs the saved file', () => {
  expect(runningOf('coverage', 'javascript', "import { randomLcg } from 'd3-random';")).toEqual({
    name: 'JavaScript',
    file: 'coverage.mjs',
    commands: ['npm install d3-random', 'node coverage.mjs'],
    draws: false,
  });
  expect(runningOf('coverage', 'python', 'import numpy as np').commands).toEqual([
    'pip install numpy',
    'python coverage.py',
  ]);
});

it('installs nothing for a recipe that imports nothing, nor for R', () => {
  expect(runningOf('coverage', 'javascript', 'const n = 3;').commands).toEqual(['node coverage.mjs']);
  expect(runningOf('coverage', 'r', 'rnorm(3)').commands).toEqual(['Rscript coverage.R']);
});

it.each([
  ['javascript', 'const random = randomLcg(5);'],
  ['python', 'rng = np.random.default_rng(5)'],
  ['r', 'set.seed(5)'],
] as const)('knows by its seed that a script draws: %s', (language, source) => {
  expect(runningOf('coverage', language, source).draws).toBe(true);
  expect(runningOf('coverage', language, 'x = 1').draws).toBe(false);
});
