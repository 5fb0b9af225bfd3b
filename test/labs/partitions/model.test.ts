import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../src/experiments/run';
import { QUANTITIES } from '../../../src/labs/partitions/quantities';
import { experimentOf } from '../../../src/labs/registry';
import reference from '../../reference/maximum-load.json';
import { expectWithin } from '../../support/tolerances';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('partitions');
const play = (changes: Settings) => runToEnd(experiment, settings('partitions', changes) as never);
const figures = (changes: Settings) => readouts(play(changes));
const value = (changes: Settings, name: string): number => figures(changes)[name]?.value ?? Number.NaN;

describe('how full the fullest region is', () => {
  // Five figures within 4 errors of both simulations, at fixed seeds.
  it.each(reference.loads)(
    'is what NumPy counts key by key, skew $skew, salts $salts',
    ({ ratio, error, ...asked }) => {
      const ours = figures({ ...asked, repetitions: 2_000, seed: 5 }).loadRatio;
      expectWithin(ours?.value as number, ratio, Math.hypot(error, ours?.monteCarloError as number), 4);
    },
  );

  it.each<Settings>([
    { keys: 100, regions: 64 },
    { keys: 10_000, regions: 64 },
    { keys: 100_000, regions: 7, salts: 3 },
    { keys: 100_000_000, regions: 300 },
    { keys: 1_000, regions: 24, placement: 'range', salts: 5 },
  ])('is on average what theory says of equal keys, %o', (asked) => {
    const found = figures({ ...asked, repetitions: 3_000, seed: 6 });
    const { value: ratio, monteCarloError } = found.loadRatio as { value: number; monteCarloError: number };
    expectWithin(ratio, found.theoreticalLoadRatio?.value as number, monteCarloError, 4);
  });

  it('is no less than what the hottest key makes of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5_000 }),
        fc.integer({ min: 2, max: 60 }),
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (keys, regions, skew, salts) => {
          const found = figures({ keys, regions, skew, salts, repetitions: 25 });
          const { value: ratio, monteCarloError } = found.loadRatio as { value: number; monteCarloError: number };
          expect(ratio).toBeGreaterThan((found.leastLoadRatio?.value as number) - 5 * monteCarloError - 1e-9);
        },
      ),
      { numRuns: 20, seed: 3 },
    );
  });

  it('is every region’s, where ordered keys all go to the last', () => {
    const found = figures({ placement: 'range', regions: 50, repetitions: 20 });
    expect(found.loadRatio?.value).toBe(50);
    expect(found.theoreticalLoadRatio?.value).toBe(50);
    expect(value({ placement: 'range', regions: 50, skew: 1, repetitions: 20 }, 'loadRatio')).toBe(50);
  });

  it('comes down when keys are salted', () => {
    const hot = { keys: 100_000, regions: 64, skew: 1, repetitions: 300 };
    expect(value({ ...hot, salts: 16 }, 'loadRatio')).toBeLessThan(0.4 * value(hot, 'loadRatio'));
  });
});

describe('the table that is shown', () => {
  it.each<Settings & { skew: number }>([{ skew: 0 }, { skew: 1.2 }, { skew: 1, salts: 8 }])(
    'has loads whose mean is 1, fullest first, %o',
    (asked) => {
      const { loads, hot, hottest } = frameOf(play({ ...asked, keys: 3_000, regions: 40, repetitions: 10 }), 'loads');
      expect(loads).toHaveLength(40);
      expect(loads.reduce((sum, load) => sum + load, 0)).toBeCloseTo(40, 9);
      for (let i = 1; i < 40; i++) expect(loads[i]).toBeLessThanOrEqual(loads[i - 1] as number);
      const whole = hot.reduce((sum, part) => sum + part, 0);
      expect(whole).toBeCloseTo(asked.skew > 0 ? 40 * hottest : 0, 9);
      hot.forEach((part, i) => {
        expect(part).toBeLessThanOrEqual(loads[i] as number);
      });
    },
  );
});

describe('what is asked', () => {
  it('has no more prefixes than regions where keys lie in order', () => {
    const given = { ...settings('partitions'), placement: 'range', regions: 10, salts: 100 };
    const { params, notices } = experiment.settle(given as never);
    expect(params.salts).toBe(10);
    expect(notices).toEqual([{ code: 'clamped', variable: 'salts', given: '100', used: '10' }]);
  });

  it('has as many repetitions as can be waited for', () => {
    const given = { keys: 100_000_000, regions: 4_096, skew: 1, repetitions: 1_000_000 };
    expect(settings('partitions', given).repetitions).toBeLessThan(10_000);
    expect(settings('partitions', { ...given, keys: 100, regions: 2, skew: 0 }).repetitions).toBe(1_000_000);
  });
});

describe('the figures of prose', () => {
  const at = (name: string, changes: Settings = {}) =>
    QUANTITIES[name]?.compute({ keys: 1_000_000, regions: 64, skew: 1, placement: 'hash', salts: 1, ...changes });

  it('know what the hottest of a million keys weighs: one part in the harmonic sum', () => {
    expect(at('hottestKeyShare')).toBeCloseTo(1 / 14.392726722865, 9);
    expect(at('hottestKeyLoad')).toBeCloseTo(64 / 14.392726722865, 9);
    expect(at('saltsForATenth')).toBe(45);
  });

  it('are near the textbook’s leading term for many keys, which is above the truth', () => {
    const exact = at('expectedLoadRatio', { skew: 0 }) as number;
    expect((at('roughLoadRatio') as number) - 1).toBeGreaterThan(exact - 1);
    expect(((at('roughLoadRatio') as number) - 1) / (exact - 1)).toBeLessThan(1.3);
  });
});
