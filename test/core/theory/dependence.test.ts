import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/core/special/normal';
import { dependentCoverage } from '../../../src/core/theory/dependentCoverage';
import {
  autocorrelatedInflation,
  clusteredInflation,
  designEffect,
  effectiveSampleSizeAutocorrelated,
  effectiveSampleSizeClustered,
  varianceInflation,
} from '../../../src/core/theory/effectiveSampleSize';
import { falseAlarmRate, falseAlarmsByLook, lookTimes } from '../../../src/core/theory/falseAlarms';
import reference from '../../reference/dependence.json';
import { expectRelative } from '../../support/tolerances';

describe('the variance of a mean of dependent observations', () => {
  it.each(reference.autocorrelated)('of an autoregression: $n, rho $rho', ({ n, rho, inflation }) => {
    expectRelative(autocorrelatedInflation(n, rho), inflation, 1e-10);
  });

  it.each(reference.clustered)('of clusters: $n in clusters of $cluster, $icc', ({ n, cluster, icc, inflation }) => {
    expectRelative(clusteredInflation(n, cluster, icc), inflation, 1e-12);
  });

  it('goes to (1 + rho) / (1 - rho), and of whole clusters is 1 + (m - 1) rho', () => {
    expectRelative(autocorrelatedInflation(1e9, 0.5), varianceInflation(0.5), 1e-8);
    expect(clusteredInflation(1000, 100, 0.2)).toBeCloseTo(designEffect(100, 0.2), 12);
    expect(effectiveSampleSizeClustered(1000, 100, 0.2)).toBeCloseTo(1000 / 20.8, 10);
  });

  it('is that of independence where nothing depends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, m, icc) => {
          expect(effectiveSampleSizeAutocorrelated(n, 0)).toBe(n);
          expect(effectiveSampleSizeClustered(n, m, 0)).toBe(n);
          expect(effectiveSampleSizeClustered(n, 1, icc)).toBeCloseTo(n, 6);
          // No worth of less than one observation, and of no more than all while what is shared is not negative.
          const worth = effectiveSampleSizeClustered(n, m, icc);
          expect(worth > 1 - 1e-9 && worth < n * (1 + 1e-9)).toBe(true);
        },
      ),
    );
  });
});

describe('the coverage of an interval that trusts in independence', () => {
  it('is its level where it may', () => {
    for (const level of [0.8, 0.95, 0.99]) expect(dependentCoverage(level, 1)).toBeCloseTo(level, 12);
  });

  it('falls with the variance and with the bias', () => {
    // 2 Phi(1.959964 / 2) - 1.
    expect(dependentCoverage(0.95, 4)).toBeCloseTo(2 * normalCdf(1.959963984540054 / 2) - 1, 12);
    expect(dependentCoverage(0.95, 1, 1)).toBeCloseTo(normalCdf(0.959963984540054) - normalCdf(-2.959963984540054), 12);
    expect(dependentCoverage(0.95, 1, -1)).toBeCloseTo(dependentCoverage(0.95, 1, 1), 12);
  });
});

describe('false alarms of a test that is looked at again and again', () => {
  it.each(reference.falseAlarms)('$looks looks at level $level', ({ looks, level, rate }) => {
    expect(Math.abs(falseAlarmRate(looks, level) - rate)).toBeLessThan(1e-9);
  });

  // Armitage, McPherson and Rowe (1969), table 2, at the 5 % level.
  it.each([
    [1, 0.05],
    [2, 0.083],
    [3, 0.107],
    [4, 0.126],
    [5, 0.142],
    [10, 0.193],
    [20, 0.248],
    [50, 0.32],
    [100, 0.374],
  ])('%i looks: %f, as published', (looks, published) => {
    expect(Math.abs(falseAlarmRate(looks, 0.95) - published)).toBeLessThan(0.0006);
  });

  it('rise with every look, and depend on when the looks are, not on the unit of time', () => {
    const alarms = falseAlarmsByLook([1, 2, 4, 8, 16], 0.95);
    alarms.forEach((share, k) => {
      if (k > 0) expect(share).toBeGreaterThan(alarms[k - 1] as number);
    });
    const hundredfold = falseAlarmsByLook([100, 200, 400, 800, 1600], 0.95);
    alarms.forEach((share, k) => {
      expect(hundredfold[k]).toBeCloseTo(share, 9);
    });
    expect(() => falseAlarmsByLook([2, 2], 0.95)).toThrow(RangeError);
  });

  it('come at ascending whole times that end at n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 100 }), (n, wanted) => {
        const looks = Math.min(n, wanted);
        const times = lookTimes(n, looks);
        expect(times.at(-1)).toBe(n);
        times.forEach((time, k) => {
          expect(Number.isInteger(time) && time > (k === 0 ? 0 : (times[k - 1] as number))).toBe(true);
        });
      }),
    );
  });
});
