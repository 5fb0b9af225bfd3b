import { describe, expect, it } from 'vitest';
import { throwBalls } from '../../../src/core/balls/throwBalls';
import { drawBinomial } from '../../../src/core/draws/drawBinomial';
import { familyOf } from '../../../src/core/populations/index';
import { createUniform } from '../../../src/core/random';
import { chiSquareTest } from '../../support/chiSquare';
import { expectWithin } from '../../support/tolerances';

describe('a binomial draw', () => {
  // One test each at 1 in 10,000, fixed seed: either side of the change from search to rejection, and of one half.
  it.each([
    [7, 0.3],
    [100, 0.05],
    [40, 0.25],
    [200, 0.5],
    [90, 0.83],
    [3_000, 0.01],
  ])('of %i at %f has the binomial law', (trials, p) => {
    const law = familyOf('binomial').create(trials, p);
    const uniform = createUniform(5);
    const counts = new Float64Array(trials + 1);
    for (let i = 0; i < 60_000; i++) {
      const k = drawBinomial(trials, p, uniform);
      counts[k] = (counts[k] as number) + 1;
    }
    const masses = Array.from(counts, (_, k) => law.density(k));
    expect(chiSquareTest(Array.from(counts), masses)).toBeGreaterThan(1e-4);
  });

  it('of 10^10 has its mean and its spread', () => {
    const uniform = createUniform(6);
    const [trials, p] = [1e10, 1 / 4_096];
    const [mean, sd] = [trials * p, Math.sqrt(trials * p * (1 - p))];
    let [sum, squares] = [0, 0];
    for (let i = 0; i < 20_000; i++) {
      const z = (drawBinomial(trials, p, uniform) - mean) / sd;
      sum += z;
      squares += z * z;
    }
    expectWithin(sum / 20_000, 0, 1 / Math.sqrt(20_000), 4);
    expectWithin(squares / 20_000, 1, Math.sqrt(2 / 20_000), 4);
  });
});

describe('balls thrown into boxes', () => {
  it.each([3, 50, 5_000, 100_000_000])('are all there, %i of them', (balls) => {
    const loads = new Float64Array(12);
    throwBalls(balls, 0.5, loads, 10, createUniform(7));
    expect(loads.reduce((sum, load) => sum + load, 0)).toBe(balls / 2);
    expect(Array.from(loads.subarray(10))).toEqual([0, 0]);
  });

  it('vary in every box as a binomial does, one by one or many at once', () => {
    for (const balls of [80, 8_000]) {
      const uniform = createUniform(8);
      const squares = new Float64Array(8);
      for (let i = 0; i < 20_000; i++) {
        const loads = new Float64Array(8);
        throwBalls(balls, 1, loads, 8, uniform);
        loads.forEach((load, box) => {
          squares[box] = (squares[box] as number) + (load - balls / 8) ** 2 / ((balls * 7) / 64) / 20_000;
        });
      }
      // Sixteen figures within 4.5 errors.
      for (const square of squares) expectWithin(square, 1, Math.sqrt(2 / 20_000), 4.5);
    }
  });
});
