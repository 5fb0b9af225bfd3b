import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalAverage } from '../../../src/core/comparison/normalAverage';
import { normalCdf } from '../../../src/core/special/normal';

/** Of the total weight: what is promised, and what sums lose besides. */
const ERROR = 3e-15 + 5e-15;

const averageOf = (some: readonly { readonly at: number; readonly weight: number }[]) =>
  normalAverage((add) => {
    for (const { at, weight } of some) add(at, weight);
  });

const places = fc.array(
  fc.record({
    at: fc.oneof(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 1000, noNaN: true })),
    weight: fc.double({ min: 1e-20, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 },
);

it('is the average of the shifted distribution functions themselves, anywhere', () => {
  fc.assert(
    fc.property(places, fc.double({ min: -300, max: 1000, noNaN: true }), (some, x) => {
      const direct = some.reduce((sum, { at, weight }) => sum + weight * normalCdf(x - at), 0);
      const total = some.reduce((sum, { weight }) => sum + weight, 0);
      expect(Math.abs(averageOf(some)(x) - direct)).toBeLessThanOrEqual(ERROR * total);
    }),
    { numRuns: 2000 },
  );
});

it('keeps its error where that is largest: one place between two cells', () => {
  let worst = 0;
  for (let k = 0; k < 400; k++) {
    const at = 3 + k * 0.0013;
    const average = averageOf([{ at, weight: 1 }]);
    for (let x = at - 8; x < at + 8; x += 0.017) worst = Math.max(worst, Math.abs(average(x) - normalCdf(x - at)));
  }
  expect(worst).toBeLessThan(ERROR);
});
