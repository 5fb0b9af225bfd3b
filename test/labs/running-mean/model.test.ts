import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../../src/core/populations/index';
import { createUniform } from '../../../src/core/random';
import { bandEdge } from '../../../src/core/theory/bandEdge';
import { runToEnd } from '../../../src/experiments/run';
import { nearestStep, recordedSteps } from '../../../src/experiments/steps';
import { experimentOf } from '../../../src/labs/registry';
import { exitRecords, lastExit, threeDigits } from '../../../src/labs/running-mean/lastExits';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('running-mean');
const play = (changes: Settings) => runToEnd(experiment, settings('running-mean', changes) as never);

function naiveExit(deviations: Float64Array, epsilon: number): number {
  for (let i = deviations.length; i > 0; i--) if ((deviations[i - 1] as number) > epsilon) return i;
  return 0;
}

describe('the last exit from a band', () => {
  it('is that of a naive scan, for every half-width of three digits', () => {
    const deviation = fc.oneof(
      fc.double({ min: 0, max: 2_000, noNaN: true }),
      fc.integer({ min: 0, max: 2_000 }).map((k) => k / 1_000),
    );
    const halfWidth = fc
      .tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: -5, max: 0 }))
      .map(([m, e]) => Number(`${m}e${e}`));
    fc.assert(
      fc.property(fc.array(deviation, { maxLength: 80 }), halfWidth, (values, epsilon) => {
        const deviations = Float64Array.from(values);
        expect(lastExit(exitRecords(deviations, deviations.length), epsilon)).toBe(naiveExit(deviations, epsilon));
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });

  it('is that of a naive scan on the paths themselves', () => {
    for (const population of ['die:6', 'cauchy:0,1', 'exponential:1']) {
      for (const epsilon of [0.01, 0.1, 0.5, 1]) {
        const frames = play({ population, epsilon, n: 3_000, paths: 5, seed: 9 });
        const source = createPopulation(population);
        const centre = Number.isFinite(source.moments.mean) ? source.moments.mean : 0;
        const expected = Array.from({ length: 5 }, (_, path) => {
          const values = new Float64Array(3_000);
          source.fill(values, createUniform(9, path));
          let sum = 0;
          return naiveExit(
            values.map((value, i) => {
              sum += value;
              return Math.abs(sum / (i + 1) - centre);
            }),
            // A die's mean often lies exactly on the band's edge, which is inside.
            bandEdge(centre, epsilon),
          );
        });
        expect([...frameOf(frames, 'last-exit').exits]).toEqual(expected);
      }
    }
  });

  it('keeps few records even where every step is one', () => {
    const falling = Float64Array.from({ length: 100_000 }, (_, i) => 5e5 / (i + 1));
    const records = exitRecords(falling, falling.length);
    expect(records.steps.length).toBeLessThan(5_500);
    for (const epsilon of [5.01, 7.77, 100, 999]) expect(lastExit(records, epsilon)).toBe(naiveExit(falling, epsilon));
  });

  it('rounds a half-width to three digits', () => {
    expect([0.12345, 999.9, 0.001].map(threeDigits)).toEqual([0.123, 1_000, 0.001]);
  });
});

describe('recorded steps', () => {
  it('have three significant digits, and end with n', () => {
    const steps = recordedSteps(100_000);
    expect(steps).toHaveLength(2_800);
    expect(steps.every((step) => Number(step.toPrecision(3)) === step)).toBe(true);
    expect([...recordedSteps(1_234)].slice(-3)).toEqual([1_220, 1_230, 1_234]);
    expect([...recordedSteps(1)]).toEqual([1]);
  });

  it('are found by the nearest', () => {
    const steps = recordedSteps(5_000);
    for (const [wanted, found] of [
      [1, 1],
      [999, 999],
      [1_234, 1_230],
      [1_236, 1_240],
      [9_999, 5_000],
    ] as const) {
      expect(steps[nearestStep(steps, wanted)]).toBe(found);
    }
  });
});

describe('running means', () => {
  it('are those of the draws themselves', () => {
    const { paths, steps } = frameOf(play({ population: 'die:6', n: 2_000, paths: 3, seed: 5 }), 'paths');
    const values = new Float64Array(2_000);
    createPopulation('die:6').fill(values, createUniform(5, 2));
    steps.forEach((step, i) => {
      const mean = values.subarray(0, step).reduce((a, b) => a + b, 0) / step;
      expect((paths[2] as Float64Array)[i]).toBeCloseTo(mean, 12);
    });
  });

  it('keep their paths when more are asked for', () => {
    const few = frameOf(play({ paths: 3, n: 500 }), 'paths').paths;
    expect(frameOf(play({ paths: 9, n: 500 }), 'paths').paths.slice(0, 3)).toEqual(few);
  });

  it('leave the band as often as theory says, and less than Chebyshev allows', () => {
    for (const [population, slice, epsilon] of [
      ['die:6', 100, 0.2],
      ['exponential:1', 50, 0.2],
      ['bernoulli:0.5', 1_000, 0.02],
    ] as const) {
      const figures = readouts(play({ population, slice, epsilon, n: 1_000, paths: 200, seed: 3 }));
      const { value, monteCarloError } = figures.shareOutside as { value: number; monteCarloError: number };
      const probability = figures.probabilityOutside?.value as number;
      expect(Math.abs(value - probability)).toBeLessThan(4 * monteCarloError);
      expect(probability).toBeLessThanOrEqual(figures.chebyshevBound?.value as number);
    }
  });

  it('settle while the sums spread', () => {
    const sd = (slice: number) =>
      readouts(play({ n: 10_000, paths: 200, show: 'sum', slice })).standardDeviationOfSum?.value as number;
    expect(sd(10_000)).toBeGreaterThan((20 * sd(10)) / 1.5);
    const figures = readouts(play({ n: 10_000, paths: 200, show: 'sum', slice: 10_000 }));
    const { value, monteCarloError } = figures.standardDeviationOfSum as { value: number; monteCarloError: number };
    expect(Math.abs(value - (figures.theoreticalStandardDeviationOfSum?.value as number))).toBeLessThan(
      4 * monteCarloError,
    );
  });

  it('have no expected value where none exists', () => {
    const figures = readouts(play({ population: 'cauchy:2,1', n: 100, paths: 2 }));
    expect(figures.expectedValue?.value).toBeNaN();
    expect(frameOf(play({ population: 'cauchy:2,1', n: 100, paths: 2 }), 'paths').expected).toBeCloseTo(2, 9);
  });

  it('are limited to paths of 100,000', () => {
    expect(settings('running-mean', { n: 1_000_000, slice: 100_000 })).toMatchObject({ n: 100_000, slice: 100_000 });
    expect(settings('running-mean', { n: 50, slice: 100 })).toMatchObject({ slice: 50 });
  });
});

describe('the share of paths outside the band', () => {
  // One sum in 25 lies exactly on the edge of 3.5 ± 0.1 after 100 throws: counted as outside, it would be 5 errors off.
  it('counts a mean on the edge as inside, as the exact probability does', () => {
    const shares = Array.from({ length: 20 }, (_, seed) => {
      const frames = play({ population: 'die:6', n: 100, slice: 100, paths: 200, epsilon: 0.1, seed });
      return readouts(frames).shareOutside?.value ?? Number.NaN;
    });
    const share = shares.reduce((sum, value) => sum + value, 0) / shares.length;
    const exact = 0.5391815645549412;
    expect(Math.abs(share - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 4000));
  });
});
