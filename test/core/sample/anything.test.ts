import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUniform } from '../../../src/core/random';
import { alternativesOf, CAPS } from '../../../src/core/sample/alternatives';
import { autocorrelationOf } from '../../../src/core/sample/autocorrelation';
import { coverageExpected } from '../../../src/core/sample/coverageRequired';
import { empiricalPopulation } from '../../../src/core/sample/empirical';
import { meanPrecision, medianPrecision } from '../../../src/core/sample/precision';
import { resampledShapes } from '../../../src/core/sample/resampledShapes';
import { sampleOf } from '../../../src/core/sample/sample';
import { SHAPE_SETTING, shapeOf } from '../../../src/core/sample/shape';
import { sampleOfSketch, sketchOf } from '../../../src/core/sample/sketch';
import { warningsOf } from '../../../src/core/sample/warnings';
import { normalityGap } from '../../../src/core/theory/normalityGap';

const number = fc.oneof(
  fc.integer({ min: -5, max: 20 }),
  fc.constantFrom(0, -0, 1e9, -1e9, 0.1, 1e-9, 1e12 + 0.5),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
);

describe('whatever the values', () => {
  it('something is said, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), (values) => {
        const sample = sampleOf(values);
        const population = empiricalPopulation(sample);
        const shape = shapeOf(sample, population, { ...SHAPE_SETTING, resamples: 19 });
        expect(shape.min).toBeLessThanOrEqual(shape.max);
        expect(shape.mean.value).toBeGreaterThanOrEqual(shape.min - 1e-9 * Math.abs(shape.min));
        expect(shape.mean.value).toBeLessThanOrEqual(shape.max + 1e-9 * Math.abs(shape.max));
        if (values.length > 1) expect(shape.standardDeviation.value).toBeGreaterThanOrEqual(0);
        else expect(shape.standardDeviation.value).toBeNaN();
        warningsOf(values, sample, population, shape, autocorrelationOf(values));
        const resampled = resampledShapes(population, 19, createUniform(1));
        for (const relative of [false, true]) {
          const question = { level: 0.95, tolerance: 0.1, relative };
          meanPrecision(population, resampled, question);
          medianPrecision(sample, question);
        }
        coverageExpected({ population, interval: 't', level: 0.95 }, resampled);
        alternativesOf(sample, population, { level: 0.95, tolerance: 0.1, caps: CAPS, threshold: 1 });
        const back = sampleOfSketch(sketchOf(sample)).sorted;
        expect(back.length).toBe(values.length);
        expect(back[0]).toBeGreaterThanOrEqual(shape.min);
        expect(back.at(-1)).toBeLessThanOrEqual(shape.max);
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  it('the law of a mean stays a law', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(1, 2, 7, 40, 3_000),
        (values, n) => {
          const population = empiricalPopulation(sampleOf(values));
          const { gap, errorBound } = normalityGap(population, n);
          if (population.moments.standardDeviation === 0) {
            expect(gap).toBeNaN();
            return;
          }
          expect(gap).toBeGreaterThan(0);
          expect(gap).toBeLessThanOrEqual(1);
          expect(errorBound).toBeLessThan(0.02);
        },
      ),
      { seed: 4, numRuns: 60 },
    );
  });
});
