import { describe, expect, it } from 'vitest';
import { widthIndex } from '../../../src/core/intervals/widthIndex';
import { createPopulation } from '../../../src/core/populations/index';

const index = (text: string, interval: string, n: number, level = 0.95) =>
  widthIndex(createPopulation(text), interval, n, level);

describe('the powers of a width that have an expectation', () => {
  it('are those of the spread of the sample', () => {
    expect(index('pareto:1.5', 't', 30)).toBe(1.5);
    expect(index('pareto:1.5', 'bootstrap', 30)).toBe(1.5);
    expect(index('pareto:3', 'bootstrap-t', 30)).toBe(3);
    expect(index('log-normal:0,2', 't', 2)).toBe(Number.POSITIVE_INFINITY);
  });

  it('are all of them where σ is known, and for a share', () => {
    expect(index('pareto:3', 'z', 30)).toBe(Number.POSITIVE_INFINITY);
    expect(index('bernoulli:0.1', 'wald', 5)).toBe(Number.POSITIVE_INFINITY);
  });

  // Hill's estimate of the tail, from the largest 200 of 20,000 widths of samples of a normal: 0.97, 2.1, 3.5, 3.8, 4.9.
  it.each([
    [4, 1],
    [5, 2],
    [6, 3],
    [7, 4],
    [8, 5],
  ])('are few for the bootstrap-t of %i values', (n, least) => {
    expect(index('normal:0,1', 'bootstrap-t', n)).toBe(least);
  });
});
