import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DistributionFrame } from '../../src/charts/distributionFrame';
import type { PopulationFrame } from '../../src/charts/populationFrame';
import type { SampleFrame } from '../../src/charts/sampleFrame';
import { densitiesOf } from '../../src/site/build/miniHistogram';

const sample = (values: number[]) => ({ kind: 'sample', values: Float64Array.from(values) }) as unknown as SampleFrame;
const distribution = (lo: number, width: number, counts: number[], below = 0, above = 0) =>
  ({
    kind: 'distribution',
    bins: { lo, width, counts: Float64Array.from(counts), below, above },
  }) as unknown as DistributionFrame;
const population = (x: number[], y: number[], more: Partial<PopulationFrame> = {}) =>
  ({
    kind: 'population',
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    discrete: false,
    atoms: [],
    ...more,
  }) as unknown as PopulationFrame;
const area = (densities: readonly number[], width: number): number =>
  densities.reduce((sum, density) => sum + density * width, 0);

describe('densities over bars', () => {
  it('count single values in the bar where they lie', () => {
    expect(densitiesOf(sample([0.5, 1.5, 1.7, 9]), [0, 2], 2)).toEqual([0.25, 0.5]);
  });

  it('share bins out among the bars that they lie across', () => {
    // One bin from 0 to 1 and one from 1 to 2, on bars of 0 to 0.8, 0.8 to 1.6, 1.6 to 2.4.
    const densities = densitiesOf(distribution(0, 1, [30, 10]), [0, 2.4], 3);
    const right = [0.8 * 0.75, 0.2 * 0.75 + 0.6 * 0.25, 0.4 * 0.25].map((share) => share / 0.8);
    for (const [bar, density] of right.entries()) expect(densities[bar]).toBeCloseTo(density, 12);
  });

  it('lose nothing: what lies outside makes the bars lower', () => {
    expect(densitiesOf(distribution(0, 1, [30, 10], 40, 20), [0, 2], 2)).toEqual([0.3, 0.1]);
    expect(densitiesOf(distribution(0, 1, [30, 10]), [1, 2], 1)).toEqual([0.25]);
  });

  it('follow the curve of a population, and add what stands at one point', () => {
    const densities = densitiesOf(population([0, 1, 2], [1, 0.5, 0]), [0, 2], 2);
    expect(densities).toEqual([0.75, 0.25]);
    const atoms = [[0, 0.9]] as const;
    expect(densitiesOf(population([0, 1, 2], [0.1, 0.05, 0], { atoms }), [0, 2], 2)[0]).toBeCloseTo(0.975, 12);
  });

  it('draw a die as bars that touch', () => {
    const die = population([1, 2, 3, 4, 5, 6], new Array(6).fill(1 / 6), { discrete: true });
    for (const density of densitiesOf(die, [0.5, 6.5], 30)) expect(density).toBeCloseTo(1 / 6, 12);
  });

  it('take individuals one by one', () => {
    const individuals = Float64Array.from([0.1, 0.2, 1.5, 1.6]);
    expect(densitiesOf(population([0], [1], { individuals }), [0, 2], 2)).toEqual([0.5, 0.5]);
  });

  it('hold the share that lies inside, however bins and bars are cut', () => {
    const counts = fc.array(fc.nat(100), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        counts,
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (heights, lo, width, bars) => {
          const total = heights.reduce((sum, count) => sum + count, 0);
          fc.pre(total > 0);
          const [low, high] = [lo - 1, lo + heights.length * width + 1];
          const densities = densitiesOf(distribution(lo, width, heights), [low, high], bars);
          expect(area(densities, (high - low) / bars)).toBeCloseTo(1, 9);
          expect(Math.min(...densities)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
