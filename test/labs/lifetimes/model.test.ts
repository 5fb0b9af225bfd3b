import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staticFigure } from '../../../src/charts/svg';
import { normalCriticalValue } from '../../../src/core/intervals/criticalValue';
import { binomial } from '../../../src/core/populations/binomial';
import { runToEnd } from '../../../src/experiments/run';
import { QUANTITIES } from '../../../src/labs/lifetimes/quantities';
import { experimentOf } from '../../../src/labs/registry';
import { chartOf } from '../../../src/labs/registry/allCharts';
import intervals from '../../reference/check-interval.json';
import reference from '../../reference/lifetimes.json';
import { expectWithin } from '../../support/tolerances';
import { wordsOf } from '../../support/words';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('lifetimes');
const play = (changes: Settings) => runToEnd(experiment, settings('lifetimes', changes) as never);
const figures = (changes: Settings) => readouts(play(changes));

const BOTH = [
  ['meanOfFailed', 'exactMeanOfFailed'],
  ['meanNowAsEnd', 'exactMeanNowAsEnd'],
  ['failedOnlyLate', 'exactFailedOnlyLate'],
  ['nowAsEndLate', 'exactNowAsEndLate'],
  // Its bias is below the chance that nothing is at risk any more, which is next to nothing at these settings.
  ['kaplanMeierLate', 'trueWrongLate'],
] as const;

describe('what watching rows says', () => {
  // Thirty figures within 4.5 errors, at a fixed seed.
  it.each<Settings>([
    { n: 200, repetitions: 3_000 },
    { n: 60, arrive: 1, shape: 1, repetitions: 5_000 },
    { n: 100, arrive: 0, shape: 0.5, watch: 5_000, repetitions: 3_000 },
    { n: 500, watch: 720, lifetime: 2_500, shape: 4, arrive: 0.2, repetitions: 2_000 },
    { n: 100, watch: 3_000, lifetime: 2_000, shape: 1.5, arrive: 0.75, repetitions: 2_000 },
    { n: 3_000, watch: 720, lifetime: 250_000, shape: 1, repetitions: 1_000 },
  ])('is on average what theory expects, %o', (asked) => {
    const found = figures({ ...asked, seed: 5 });
    for (const [drawn, exact] of BOTH) {
      const { value, monteCarloError } = found[drawn] as { value: number; monteCarloError: number };
      expectWithin(value, found[exact]?.value as number, Math.max(monteCarloError, 1e-9), 4.5, drawn);
    }
  });

  it.each(reference.watched.filter(({ shape, scale }) => shape >= 0.5 && scale >= 100))(
    'is expected to be what SciPy says: shape $shape, arrive $arrive',
    ({ shape, scale, watch, arrive, failed, meanOfFailed, meanNowAsEnd }) => {
      const found = figures({ shape, lifetime: scale, watch, arrive, repetitions: 1 });
      expect(found.exactFailedShare?.value).toBeCloseTo(failed, 10);
      expect((found.exactMeanOfFailed?.value as number) / meanOfFailed).toBeCloseTo(1, 10);
      expect((found.exactMeanNowAsEnd?.value as number) / meanNowAsEnd).toBeCloseTo(1, 10);
    },
  );

  it('is Wald’s interval where all begin together: its coverage is a sum of binomial chances', () => {
    const [n, repetitions] = [25, 20_000];
    const found = figures({ n, arrive: 0, repetitions, seed: 8 });
    const truth = found.trueWrongLate?.value as number;
    const law = binomial.create(n, truth);
    const z = normalCriticalValue(0.95);
    let coverage = 0;
    for (let k = 0; k < n; k++) {
      const share = k / n;
      if (Math.abs(share - truth) <= z * Math.sqrt((share * (1 - share)) / n)) coverage += law.density(k);
    }
    const error = Math.sqrt((coverage * (1 - coverage)) / repetitions);
    expectWithin(found.greenwoodCoverage?.value as number, coverage, error, 4.5);
  });

  it('has a median only where every study comes down to one half', () => {
    const short = figures({ n: 50, watch: 1_500, repetitions: 300 });
    expect(short.kaplanMeierMedian?.value).toBeNaN();
    expect(short.medianReached?.value).toBeLessThan(0.5);
    const long = figures({ n: 200, watch: 8_000, arrive: 0.5, repetitions: 300 });
    expect(long.medianReached?.value).toBe(1);
    // Among 200 rows the median is off by half a hundredth of its size at most, beside its error.
    const { value, monteCarloError } = long.kaplanMeierMedian as { value: number; monteCarloError: number };
    const truth = long.trueMedianLifetime?.value as number;
    expect(Math.abs(value - truth)).toBeLessThan(0.005 * truth + 4 * monteCarloError);
  });
});

describe('the newest study', () => {
  it('has all rows once, ascending, none watched beyond the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        (n, arrive, shape) => {
          const { failed, unfinished, watch } = frameOf(play({ n, arrive, shape, repetitions: 3 }), 'lifetimes');
          expect(failed.length + unfinished.length).toBe(n);
          for (const ages of [failed, unfinished]) {
            expect(Array.from(ages)).toEqual(Array.from(ages).sort((a, b) => a - b));
            expect(ages.at(-1) ?? 0).toBeLessThanOrEqual(watch * (1 + 1e-12));
          }
          expect(unfinished[0] ?? watch).toBeGreaterThanOrEqual(watch * (1 - arrive) * (1 - 1e-12));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same however many were watched before it in other blocks', () => {
    const averages = (repetitions: number) => figures({ n: 30, repetitions }).meanNowAsEnd?.value;
    expect(averages(1_000)).toBe(averages(1_000));
    expect(frameOf(play({ n: 30, repetitions: 7 }), 'lifetimes').failed).toEqual(
      frameOf(play({ n: 30, repetitions: 7, every: 900, allowed: 5_000 }), 'lifetimes').failed,
    );
  });
});

describe('what is asked', () => {
  it('has no more rows and repetitions than can be waited for, and says so', () => {
    const given = { ...settings('lifetimes'), n: 90_000, repetitions: 900_000 };
    const { params, notices } = experiment.settle(given as never);
    expect(params).toMatchObject({ n: 10_000, repetitions: 2_000 });
    expect(notices.map(({ variable }) => variable)).toEqual(['n', 'repetitions']);
  });

  it('keeps an age axis that holds the watch, whatever the lifetime', () => {
    const log = (min: number, max: number) =>
      fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(
        log(10, 1e5),
        log(10, 1e7),
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        (watch, lifetime, shape) => {
          const frames = play({ n: 5, repetitions: 2, watch, lifetime, shape });
          const [, end] = frameOf(frames, 'lifetimes').domain;
          expect(end).toBeGreaterThanOrEqual(watch);
          expect(end).toBeLessThanOrEqual(10 * watch);
          const { domain, longest } = frameOf(frames, 'checks');
          expect(domain[1]).toBeGreaterThanOrEqual(3.9 * longest);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the row of checks', () => {
  it.each<Settings>([{ shape: 0.5 }, { lifetime: 10 }, { every: 10_000 }, { shape: 1 }, { every: 2_000 }, {}])(
    'is seen as far as its axis goes, however rare checks are: %o',
    (changes) => {
      const frames = play({ n: 5, repetitions: 1, ...changes });
      const { x, share, check, domain } = frameOf(frames, 'checks');
      expect(x.at(-1)).toBeCloseTo(Math.min(check, domain[1]), 9);
      expect(share.at(-1)).toBeGreaterThan(0);
      const checks = frames.filter(({ kind }) => kind === 'checks');
      const lines = [...staticFigure(checks, wordsOf('en', 'lifetimes'), 720, chartOf).matchAll(/ d="M48,[^"]*"/g)];
      expect(lines.some(([d]) => d.split('L').length > 5)).toBe(true);
    },
  );
});

describe('the figures of prose', () => {
  const at = (name: string, changes: Settings = {}): number =>
    QUANTITIES[name]?.compute({ ...settings('lifetimes'), ...changes }) as number;

  it.each(intervals.rows)('check as often as the reference says: shape $shape', (row) => {
    const life = { shape: row.shape, lifetime: row.scaleHours, allowed: row.target * 1e6 };
    expect(at('checkInterval', life)).toBeCloseTo(row.checkEveryHours, 9);
    expect(at('wrongAtWorst', { ...life, every: row.checkEveryHours })).toBeCloseTo(row.target, 12);
  });

  it.each(reference.checks)('know the mean of the share wrong: shape $shape', (given) => {
    const life = { shape: given.shape, lifetime: given.scale };
    expect(at('wrongAtRandom', { ...life, every: given.every }) / given.random).toBeCloseTo(1, 9);
    expect(at('checkIntervalForMean', { ...life, allowed: 100 }) / given.everyForMean).toBeCloseTo(1, 9);
    expect(at('meanLifetime', life) / given.mean).toBeCloseTo(1, 11);
    expect(at('medianLifetime', life) / given.median).toBeCloseTo(1, 11);
  });

  it('know how often to check in the long run where only the wrong ones are made new', () => {
    // A reader's simulation of 200,000 such rows, checked every 13.296 minutes: 0.01000% of them wrong before a check.
    expect(at('minutesIfOthersAge', { lifetime: 2_500, shape: 2, allowed: 100 })).toBeCloseTo(13.293, 3);
    // Where age does not matter, it is as often whatever is made new; for shares that are not tiny, nearly.
    const young = { lifetime: 250_000, shape: 1, allowed: 100 };
    expect(at('minutesIfOthersAge', young) / (60 * at('checkInterval', young))).toBeCloseTo(1, 3);
  });
});
