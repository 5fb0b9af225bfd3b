import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawErrors } from '../../../src/core/learning/drawErrors';
import { expectedErrors, limitOfErrors, ROUGH } from '../../../src/core/learning/expectedErrors';
import { excessTimesRows } from '../../../src/core/learning/largeSamples';
import { cleanedTask, rowsFor, rowsWorthCleaning } from '../../../src/core/learning/rowsFor';
import { contradicted, distanceFor, errorOfKinds, leastError, type Task } from '../../../src/core/learning/task';
import { createUniform } from '../../../src/core/random';
import reference from '../../reference/learning-curve.json';
import { expectWithin } from '../../support/tolerances';

interface Given {
  readonly features: number;
  readonly floor: number;
  readonly noise: number;
  readonly side: string;
}
const taskOf = ({ features, floor, noise, side }: Given): Task => ({
  features,
  distance: distanceFor(floor),
  noise,
  side: side as Task['side'],
});
const TASK = taskOf({ features: 100, floor: 0.1, noise: 0.3, side: 'both' });
const ONE: Task = { ...TASK, side: 'one' };
const errorAt = (task: Task, n: number): number => errorOfKinds(expectedErrors(task, n));

it.each(reference.distances)('the least error is $error at the distance that SciPy says', ({ error, distance }) => {
  expect(distanceFor(error)).toBeCloseTo(distance, 10);
  expect(leastError({ distance })).toBeCloseTo(error, 12);
});

describe('the expected error', () => {
  it.each(reference.summed)('is the sum over all counts: n = $n, $features features, noise $noise, $side', (given) => {
    const { n, above, below } = given;
    const ours = expectedErrors(taskOf(given), n);
    expect(Math.abs(ours.above - above)).toBeLessThan(2e-4);
    expect(Math.abs(ours.below - below)).toBeLessThan(2e-4);
    const dense = expectedErrors(taskOf(given), n, { few: 40, counts: 40, truths: 41, along: 40, across: 20 });
    expect(dense.above).toBeCloseTo(above, 5);
    expect(dense.below).toBeCloseTo(below, 5);
  });

  // Eight figures, and eight of what is drawn, within 4 errors, at fixed seeds.
  it.each(reference.learnt)('is what NumPy learns row by row: n = $n, noise $noise, $side', (given) => {
    const { n, error, deviation } = given;
    const task = taskOf(given);
    expectWithin(errorAt(task, n), error, deviation, 4);
    expect(Math.abs(contradicted(task, expectedErrors(task, n)) - given.contradicted)).toBeLessThan(5 * deviation);
    const uniform = createUniform(4);
    let [sum, squares] = [0, 0];
    for (let i = 0; i < 20_000; i++) {
      const drawn = errorOfKinds(drawErrors(task, n, uniform));
      sum += drawn;
      squares += drawn * drawn;
    }
    const spread = Math.sqrt((squares / 20_000 - (sum / 20_000) ** 2) / 20_000);
    expectWithin(sum / 20_000, errorAt(task, n), Math.hypot(spread, 2e-6), 4);
    expectWithin(sum / 20_000, error, Math.hypot(spread, deviation), 4);
  });

  it('falls with every further row, down to its limit, but where kinds hardly differ and flips are in one alone', () => {
    const tasks = fc.record({
      features: fc.integer({ min: 5, max: 1_000 }),
      floor: fc.double({ min: 0.02, max: 0.4, noNaN: true }),
      noise: fc.double({ min: 0, max: 0.45, noNaN: true }),
      side: fc.constantFrom('both', 'one'),
    });
    fc.assert(
      fc.property(tasks, (given) => {
        fc.pre(given.side === 'both' || given.floor <= 0.2);
        const task = taskOf(given);
        const errors = [50, 200, 1_000, 5_000, 1e5, 1e6].map((n) => errorAt(task, n));
        errors.forEach((error, i) => {
          expect(error).toBeLessThanOrEqual((errors[i - 1] ?? 0.5) + 1e-4);
        });
        const limit = errorOfKinds(limitOfErrors(task));
        expect(errorAt(task, 1e9) - limit).toBeLessThan(1e-4);
        expect(limit).toBeGreaterThanOrEqual(given.floor - 1e-12);
      }),
      { numRuns: 40, seed: 8 },
    );
  });
});

// A reader's simulation, 1,500 sets of 500 rows made one by one: 0.48272 ± 0.00014; by sufficient statistics 0.48288 ± 0.00003.
it('some rows can lead below what ever more lead to, where flips are in one kind alone', () => {
  const task = taskOf({ features: 100, floor: 0.4, noise: 0.45, side: 'one' });
  expectWithin(errorAt(task, 500), 0.48288, 0.00003, 5);
  expectWithin(errorAt(task, 1e6), 0.4981128, 5e-7, 5);
  const limit = errorOfKinds(limitOfErrors(task));
  expect(errorAt(task, 500)).toBeLessThan(limit - 0.015);
  // So an error below the limit takes a number of rows, and not none.
  const rows = rowsFor(task, 0.485, 100);
  expect(errorAt(task, rows)).toBeCloseTo(0.485, 6);
  expect(rows).toBeLessThan(400);
  expect(rowsFor(task, 0.48, 100)).toBeNaN();
});

describe('the curve', () => {
  it('passes the figures within what it promises, of few rows and many features too', () => {
    for (const features of [5, 100, 1_000])
      for (const floor of [0.02, 0.1, 0.4])
        for (const noise of [0, 0.01, 0.3])
          for (const side of ['both', 'one'] as const)
            for (const n of [3, 10, 25, 60, 200]) {
              const task = taskOf({ features, floor, noise, side });
              const rough = errorOfKinds(expectedErrors(task, n, ROUGH));
              expect(
                Math.abs(rough - errorAt(task, n)),
                JSON.stringify({ features, floor, noise, side, n }),
              ).toBeLessThan(0.005);
            }
  });
});

describe('many rows', () => {
  it.each([
    [100, 0.1, 0],
    [100, 0.1, 0.3],
    [20, 0.3, 0.2],
    [5, 0.02, 0.45],
  ])('halve the excess when they double: %i features, best %f, noise %f', (features, floor, noise) => {
    const task = taskOf({ features, floor, noise, side: 'both' });
    const n = 3e7;
    const excess = errorAt(task, n) - floor;
    expect((excess * n) / excessTimesRows(task)).toBeCloseTo(1, 2);
    expect((errorAt(task, 2 * n) - floor) / excess).toBeCloseTo(0.5, 2);
  });

  it('lead to the best rule in spite of flips on both sides, and past it with flips on one', () => {
    expect(errorOfKinds(limitOfErrors(TASK))).toBeCloseTo(0.1, 12);
    const off = limitOfErrors(ONE);
    expect(errorOfKinds(off)).toBeGreaterThan(0.13);
    // Whose labels are lost is taken for the other kind.
    expect(off.above).toBeGreaterThan(off.below);
    expect(errorAt(ONE, 1e9)).toBeCloseTo(errorOfKinds(off), 7);
  });
});

describe('rows that are worth cleaner labels', () => {
  it.each([
    [100, 0.1],
    [1_000, 0.1],
    [20_000, 0.3],
  ])('lead to the same error, from %i rows cleaned by %f', (n, cleaned) => {
    const rows = rowsWorthCleaning(TASK, n, cleaned);
    expect(errorAt(TASK, rows)).toBeCloseTo(errorAt(cleanedTask(TASK, cleaned), n), 7);
  });

  it('are never fewer, however little there is to clean', () => {
    const task = taskOf({ features: 999, floor: 0.02, noise: 1e-14, side: 'both' });
    for (let n = 2; n < 400; n++) {
      for (const noise of [5e-324, 1e-16, 1e-14])
        expect(rowsWorthCleaning({ ...task, noise }, n, 0.03), `${n} rows, ${noise}`).toBeGreaterThanOrEqual(n);
    }
  });

  it('are about (1 - 2 noise)^-2 as many, where there are many features', () => {
    // (1 - 2 * 0.2)^2 / (1 - 2 * 0.3)^2 = 2.25.
    expect(rowsWorthCleaning(TASK, 1_000, 0.1) / 1_000).toBeCloseTo(2.25, 1);
    const ratio = excessTimesRows(TASK) / excessTimesRows(cleanedTask(TASK, 0.1));
    expect(rowsWorthCleaning(TASK, 1e6, 0.1) / 1e6).toBeCloseTo(ratio, 2);
  });

  it('do not exist where no number of rows comes so low', () => {
    expect(rowsWorthCleaning(ONE, 10_000, 0.1)).toBeNaN();
    expect(rowsFor(TASK, 0.0999, 10)).toBeNaN();
    expect(rowsFor(TASK, 0.1 + 1e-13, 10)).toBe(Number.POSITIVE_INFINITY);
    expect(rowsFor(TASK, 0.49, 100)).toBe(100);
  });

  it('are as many as there are, where nothing is wrong', () => {
    expect(cleanedTask({ ...TASK, noise: 0.05 }, 0.1).noise).toBe(0);
    expect(rowsWorthCleaning({ ...TASK, noise: 0 }, 500, 0.1)).toBeCloseTo(500, 6);
  });
});

it('labels that are wrong on both sides show noise + (1 - 2 noise) error', () => {
  const errors = expectedErrors(TASK, 400);
  expect(contradicted(TASK, errors)).toBeCloseTo(0.3 + 0.4 * errorOfKinds(errors), 12);
});
