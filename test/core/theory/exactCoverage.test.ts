import { describe, expect, it } from 'vitest';
import { normalCriticalValue } from '../../../src/core/intervals/criticalValue';
import { createPopulation } from '../../../src/core/populations/index';
import { exactCoverage } from '../../../src/core/theory/exactCoverage';
import { proportionCoverage } from '../../../src/core/theory/proportionCoverage';

describe('the exact coverage of an interval', () => {
  const of = (population: string, interval: string, n: number, level = 0.95) =>
    exactCoverage(createPopulation(population), interval, n, level);

  it('is the level for normal populations, half of the rest on either side', () => {
    for (const interval of ['t', 'z']) {
      expect(of('normal:3,2', interval, 7, 0.9)?.coverage).toBe(0.9);
      expect(of('normal:3,2', interval, 7, 0.9)?.missedBelow).toBeCloseTo(0.05, 12);
    }
  });

  it('is that of a proportion for values 0 and 1', () => {
    for (const interval of ['wald', 'wilson', 't', 'z', 'clopper-pearson']) {
      expect(of('bernoulli:0.03', interval, 30)).toEqual(proportionCoverage(interval, 0.03, 30, 0.95));
    }
  });

  it('comes from the law of the mean where the spread is known', () => {
    // One exponential draw is missed above 1 + z alone.
    const z = normalCriticalValue(0.95);
    const one = of('exponential:1', 'z', 1);
    expect(one?.missedBelow).toBeCloseTo(Math.exp(-1 - z), 10);
    expect(one?.missedAbove).toBeCloseTo(0, 10);
    expect(one?.coverage).toBeCloseTo(1 - Math.exp(-1 - z), 10);
    expect(of('uniform:0,1', 'z', 10_000)?.coverage).toBeCloseTo(0.95, 5);
  });

  it('is not known for other populations by t, nor by a bootstrap', () => {
    expect(of('exponential:1', 't', 30)).toBeNull();
    expect(of('normal:0,1', 'bootstrap', 30)).toBeNull();
    expect(of('bernoulli:0.3', 'bootstrap-t', 30)).toBeNull();
    expect(of('pareto:1.5', 'z', 30)).toBeNull();
  });
});
