import { describe, expect, it } from 'vitest';
import { sampleSizeForPower } from '../../../src/core/comparison/sampleSizeForPower';
import { shareSignificance } from '../../../src/core/comparison/shareSignificance';
import { welch } from '../../../src/core/comparison/welch';
import { welchCritical } from '../../../src/core/comparison/welchCritical';
import { sampleMoments } from '../../../src/core/intervals/sampleMoments';
import { createPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import {
  powerOf,
  powerRequired,
  powerRequiredOfShares,
  powerRequiredWithin,
} from '../../../src/core/sample/powerRequired';
import { sampleOf } from '../../../src/core/sample/sample';

const BASE = { level: 0.95, power: 0.8, ratio: 1 };

describe('groups for power', () => {
  it('are the textbook’s: 64 in each for half a standard deviation, 393 for a fifth', () => {
    // Cohen 1988, table 2.4.1.
    expect(powerRequired({ ...BASE, difference: 0.5, sdA: 1, sdB: 1 }).nA).toBe(64);
    expect(powerRequired({ ...BASE, difference: -0.2, sdA: 1, sdB: 1 }).nA).toBe(394);
  });

  it('come to the large-sample formula, and are no fewer', () => {
    for (const difference of [0.01, 0.05, 0.1]) {
      const question = { ...BASE, difference, sdA: 1, sdB: 2 };
      const { nA } = powerRequired(question);
      const formula = sampleSizeForPower(question, 0.8);
      expect(nA).toBeGreaterThanOrEqual(formula);
      expect(nA).toBeLessThan(1.01 * formula + 2);
    }
  });

  it('are there at that n and not at one fewer, in unequal arms too', () => {
    for (const ratio of [1, 3, 0.25]) {
      const question = { ...BASE, ratio, difference: 0.4, sdA: 1, sdB: 1.5 };
      const { nA, nB, power } = powerRequired(question);
      expect(nB).toBe(Math.ceil(nA * ratio));
      expect(power).toBeGreaterThanOrEqual(0.8);
      expect(powerOf(question, nA - 1, Math.ceil((nA - 1) * ratio))).toBeLessThan(0.8);
    }
  });

  it('have the error of their standard deviations', () => {
    const sd = { value: 10, low: 9, high: 12 };
    const { n, low, high } = powerRequiredWithin({ ...BASE, difference: 0.5 }, sd, sd);
    expect(low / n).toBeCloseTo(0.81, 2);
    expect(high / n).toBeCloseTo(1.44, 2);
  });

  it('of two shares are exact where they are small', () => {
    const { nA, nB, power } = powerRequiredOfShares(0.3, 0.5, BASE);
    expect(shareSignificance({ pA: 0.3, pB: 0.5, nA, nB, level: 0.95 })?.above).toBe(power);
    expect(powerRequiredOfShares(0.5, 0.3, BASE).nA).toBe(nA);
    expect(powerRequiredOfShares(0.03, 0.036, BASE).nA).toBeGreaterThan(13_900);
  });

  it('are infinite beyond ten million, and none without a difference', () => {
    expect(powerRequired({ ...BASE, difference: 1e-5, sdA: 1, sdB: 1 }).nA).toBe(Number.POSITIVE_INFINITY);
    expect(() => powerRequired({ ...BASE, difference: 0, sdA: 1, sdB: 1 })).toThrow(RangeError);
  });

  it.each([
    ['log-normal:3.5,0.8', 0.1],
    ['zero-inflated:0.1,3,0.8', 0.2],
    ['gamma:0.7,300', 0.1],
    ['log-normal:5,0.5', 0.05],
    ['bernoulli:0.05', 0.2],
  ])('find the effect in resamples of %s as often as they say', (text, effect) => {
    const values = new Float64Array(2_000);
    createPopulation(text).fill(values, createUniform(2));
    const population = empiricalPopulation(sampleOf(values));
    const { mean, standardDeviation: sd } = population.moments;
    const { nA, nB, power } = powerRequired({ ...BASE, ratio: 2, difference: effect * mean, sdA: sd, sdB: sd });
    const [a, b] = [new Float64Array(nA), new Float64Array(nB)];
    const critical = welchCritical(0.95, nA, nB);
    const uniform = createUniform(3);
    let found = 0;
    const runs = 1_500;
    for (let r = 0; r < runs; r++) {
      population.fill(a, uniform);
      population.fill(b, uniform);
      const ofB = sampleMoments(b, 0, nB);
      const { t, degreesOfFreedom } = welch(
        { n: nA, ...sampleMoments(a, 0, nA) },
        { n: nB, ...ofB, mean: ofB.mean + effect * mean },
      );
      if (t > critical(degreesOfFreedom)) found++;
    }
    // Four errors, and 1 % for what is not normal.
    expect(Math.abs(found / runs - power)).toBeLessThan(4 * Math.sqrt((power * (1 - power)) / runs) + 0.01);
  });
});
