import { describe, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { expectWithin } from '../../support/tolerances';

/** `LARGE_DRAWS=1`: ten million draws of each. */
const DRAWS = process.env.LARGE_DRAWS ? 10_000_000 : 500_000;
const BLOCK = 100_000;
/** Up to here a count is near enough to normal for its errors to mean what they say. */
const COUNTED = 9;

describe.each([
  'uniform:0,1',
  'normal:0,1',
  'exponential:1',
  'log-normal:0,1',
  'gamma:2,1',
  'gamma:0.3,1',
  'beta:2,5',
  'beta:0.5,0.5',
  'weibull:1.5,1',
  'pareto:3',
  'cauchy:0,1',
  'bimodal',
  'drawn',
])('the tails of %s', (text) => {
  const population = createPopulation(text);
  // Six pairs of counts a family, 13 families: 5.5 errors are exceeded once in 160,000 such files.
  const probabilities = [1e-6, 3e-6, 1e-5, 1e-4, 1e-3, 1e-2].filter((p) => p * DRAWS >= COUNTED);

  it('hold as many draws as they should, down to 1 in a million where there are enough', () => {
    const lows = probabilities.map((p) => population.quantile(p));
    const highs = probabilities.map((p) => population.quantile(1 - p));
    const below = probabilities.map(() => 0);
    const above = probabilities.map(() => 0);
    const uniform = createUniform(61);
    const block = new Float64Array(BLOCK);
    for (let done = 0; done < DRAWS; done += BLOCK) {
      population.fill(block, uniform);
      probabilities.forEach((_, k) => {
        const [low, high] = [lows[k] as number, highs[k] as number];
        for (let i = 0; i < BLOCK; i++) {
          if ((block[i] as number) <= low) (below[k] as number)++;
          else if ((block[i] as number) > high) (above[k] as number)++;
        }
      });
    }
    probabilities.forEach((p, k) => {
      const expected = p * DRAWS;
      const upper = (1 - population.cdf(highs[k] as number)) * DRAWS;
      expectWithin(below[k] as number, expected, Math.sqrt(expected), 5.5, `below ${lows[k]}`);
      expectWithin(above[k] as number, upper, Math.sqrt(upper), 5.5, `above ${highs[k]}`);
    });
  });
});
