import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations/index';
import { momentIndex } from '../../../src/core/theory/momentIndex';

const index = (text: string, statistic: string, n: number) => momentIndex(createPopulation(text), statistic, n);

/** How fast P(k-th smallest of n > x) falls far out, as a power: from the binomial law of how many lie above x. */
function slope(text: string, n: number, k: number): number {
  const population = createPopulation(text);
  const log = (x: number): number => {
    const p = -Math.expm1(Math.log(population.cdf(x)));
    let [chance, choose] = [0, 1];
    for (let above = 1; above <= n; above++) {
      choose *= (n - above + 1) / above;
      if (above > n - k) chance += choose * p ** above * (1 - p) ** (n - above);
    }
    return Math.log(chance);
  };
  return (log(1e4) - log(1e5)) / Math.log(10);
}

describe('the powers of a statistic that have an expectation', () => {
  it.each([
    ['cauchy:0,1', 'median', 3, 2],
    ['cauchy:0,1', 'median', 4, 3],
    ['cauchy:0,1', 'median', 5, 3],
    ['cauchy:0,1', 'max', 6, 6],
    ['pareto:1.5', 'max', 6, 6],
    ['pareto:0.5', 'median', 7, 4],
    ['pareto:1.5', 'min', 3, 1],
    ['pareto:1.5', 'trimmed-mean', 10, 9],
    ['pareto:3', 'percentile-90', 8, 8],
  ])('of %s, %s of %i, are those below the tail of its %i. value', (text, statistic, n, k) => {
    expect(index(text, statistic, n)).toBeCloseTo(slope(text, n, k), 1);
  });

  it('of a mean are those of one draw, of a variance half of them', () => {
    for (const n of [2, 30, 10_000]) {
      expect(index('pareto:1.5', 'mean', n)).toBe(1.5);
      expect(index('pareto:3', 'standard-deviation', n)).toBe(3);
      expect(index('pareto:3', 'variance', n)).toBe(1.5);
      expect(index('cauchy:0,1', 'min', n)).toBe(1);
    }
  });

  it('are all of them where no tail falls like a power', () => {
    for (const text of ['log-normal:0,2', 'weibull:0.3,1', 'die:6']) {
      expect(index(text, 'variance', 5)).toBe(Number.POSITIVE_INFINITY);
    }
    expect(index('cauchy:0,1', 'proportion-above', 5)).toBe(Number.POSITIVE_INFINITY);
  });
});
