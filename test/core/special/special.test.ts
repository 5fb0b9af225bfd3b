import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile, regularizedBeta } from '../../../src/core/special/beta';
import { gammaQuantile, logGamma, regularizedGammaP, regularizedGammaQ } from '../../../src/core/special/gamma';
import { normalCdf, normalDensity, normalQuantile } from '../../../src/core/special/normal';
import { binomialKernel, poissonKernel } from '../../../src/core/special/stirling';
import reference from '../../reference/special-functions.json';
import { expectRelative } from '../../support/tolerances';

/** 1e-12 relative where nothing is said, against 40-digit figures. */
const TOLERANCE = 1e-12;

test.each(reference.normalCdf)('normalCdf(%d), 1e-14 relative', (z, value) => {
  expectRelative(normalCdf(z as number), value as number, 1e-14);
});

test.each(reference.normalQuantile)('normalQuantile(%d), 1e-14 relative', (p, value) => {
  expectRelative(normalQuantile(p as number), value as number, 1e-14);
});

test.each(reference.logGamma)('logGamma(%d), 1e-14 of max(1, value)', (x, value) => {
  expect(Math.abs(logGamma(x as number) - (value as number))).toBeLessThan(
    1e-14 * Math.max(1, Math.abs(value as number)),
  );
});

test.each(reference.gammaPQ)('regularized gamma P and Q at a = %d, x = %d', (a, x, p, q) => {
  expectRelative(regularizedGammaP(a as number, x as number), p as number, TOLERANCE, 'P');
  expectRelative(regularizedGammaQ(a as number, x as number), q as number, TOLERANCE, 'Q');
});

test.each(reference.beta)('regularizedBeta(%d, %d, %d)', (x, a, b, value) => {
  expectRelative(regularizedBeta(x as number, a as number, b as number), value as number, TOLERANCE);
});

describe('edges', () => {
  test('normal', () => {
    expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(0), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([
      0, 0.5, 1,
    ]);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    ]);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalCdf(Number.NaN)).toBeNaN();
    expectRelative(normalDensity(0), 0.3989422804014327, 1e-15);
  });

  test('gamma and beta', () => {
    expect([regularizedGammaP(2, 0), regularizedGammaP(2, Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
    expect([regularizedGammaQ(2, 0), regularizedGammaQ(2, Number.POSITIVE_INFINITY)]).toEqual([1, 0]);
    expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  test('masses sum to 1', () => {
    let [poisson, binomial] = [0, 0];
    for (let k = 0; k <= 400; k++) poisson += poissonKernel(k, 100);
    for (let k = 0; k <= 400; k++) binomial += binomialKernel(k, 400 - k, 0.03, 0.97);
    expectRelative(poisson, 1, TOLERANCE);
    expectRelative(binomial, 1, TOLERANCE);
  });
});

describe('quantiles invert', () => {
  const probability = fc.double({ min: 1e-12, max: 1 - 1e-6, noNaN: true });
  const parameter = fc.double({ min: 0.05, max: 1000, noNaN: true });

  test('gammaQuantile', () => {
    fc.assert(
      fc.property(parameter, probability, (a, p) => {
        // A relative 2^-52 in x is a relative a 2^-52 in P at most.
        expectRelative(regularizedGammaP(a, gammaQuantile(a, p)), p, 1e-11);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('betaQuantile, where x is not so near 1 that a double cannot tell', () => {
    fc.assert(
      fc.property(parameter, parameter, probability, (a, b, p) => {
        const x = betaQuantile(p, a, b);
        if (x < 0.999) expectRelative(regularizedBeta(x, a, b), p, 1e-10);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
