import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCriticalValue } from '../../../src/core/intervals/criticalValue';
import { kaplanMeier, kaplanMeierAt, kaplanMeierMedian } from '../../../src/core/lifetimes/kaplanMeier';
import { expectedOfWatched, failedOnlyBy, nowAsEndBy } from '../../../src/core/lifetimes/watched';
import {
  failedBy,
  meanFailedTo,
  meanLife,
  timeOfMeanShare,
  timeOfShare,
} from '../../../src/core/lifetimes/weibullLife';
import intervals from '../../reference/check-interval.json';
import kaplan from '../../reference/kaplan-meier.json';
import reference from '../../reference/lifetimes.json';

const expectNear = (found: number, expected: number, relative: number, name: string): void => {
  expect(Math.abs(found / expected - 1), `${name}: ${found} for ${expected}`).toBeLessThan(relative);
};

const split = ({ durations, observed }: { durations: readonly number[]; observed: readonly boolean[] }) => ({
  failed: Float64Array.from(durations.filter((_, i) => observed[i])).sort(),
  unfinished: Float64Array.from(durations.filter((_, i) => !observed[i])).sort(),
});

describe('Kaplan and Meier’s estimate with Greenwood’s interval', () => {
  it.each(kaplan.rows.map((row, i) => ({ ...row, i })))('is the reference’s, row $i', (row) => {
    const { failed, unfinished } = split(row);
    const found = kaplanMeier(failed, unfinished, normalCriticalValue(0.95));
    row.times.forEach((time, i) => {
      // The last failure by then; the reference’s times are sums of tenths.
      const step = found.times.findLastIndex((one) => one <= time + 1e-9);
      const [survival, low, high] =
        step < 0 ? [1, 1, 1] : [found.survival, found.low, found.high].map((of) => of[step]);
      expect(survival).toBeCloseTo(row.survival[i] as number, 12);
      expect(low).toBeCloseTo(row.low[i] as number, 9);
      expect(high).toBeCloseTo(row.high[i] as number, 9);
      expect(kaplanMeierAt(failed, unfinished, time + 1e-9).survival).toBeCloseTo(row.survival[i] as number, 12);
    });
  });

  it('is the plain share where nothing is unfinished, and its interval Wald’s', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 }), (ages) => {
        const failed = Float64Array.from(ages).sort();
        const n = failed.length;
        const { times, survival, low } = kaplanMeier(failed, new Float64Array(0), 1);
        times.forEach((time, i) => {
          const share = ages.filter((age) => age > time).length / n;
          expect(survival[i]).toBeCloseTo(share, 10);
          if (share > 0) expect(low[i]).toBeCloseTo(Math.max(0, share - Math.sqrt((share * (1 - share)) / n)), 9);
          else expect(low[i]).toBeNaN();
        });
      }),
    );
  });

  it('never goes up, stays within 0 and 1, and reaches the median where half are gone', () => {
    const ages = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(ages, ages, (a, b) => {
        const [failed, unfinished] = [Float64Array.from(a).sort(), Float64Array.from(b).sort()];
        const { times, survival, low, high } = kaplanMeier(failed, unfinished, 2);
        survival.forEach((share, i) => {
          expect(share).toBeLessThanOrEqual(i === 0 ? 1 : (survival[i - 1] as number));
          expect(share).toBeGreaterThanOrEqual(0);
          if (Number.isNaN(low[i] as number)) return;
          expect(low[i]).toBeLessThanOrEqual(share);
          expect(high[i]).toBeGreaterThanOrEqual(share);
        });
        const half = survival.findIndex((share) => share <= 0.5 + 1e-12);
        expect(kaplanMeierMedian(failed, unfinished)).toBe(half < 0 ? Number.NaN : times[half]);
      }),
    );
  });

  it('counts what is unfinished at the time of a failure as still at risk', () => {
    const { survival } = kaplanMeier(Float64Array.of(5), Float64Array.of(5, 5, 5), 1);
    expect(survival[0]).toBe(0.75);
  });
});

describe('lifetimes that are watched', () => {
  it.each(reference.watched)('are as SciPy says: shape $shape, watch $watch, arrive $arrive', (given) => {
    const { shape, scale, watch, arrive } = given;
    const watched = { life: { shape, scale }, watch, arrive };
    const found = expectedOfWatched(watched);
    for (const name of ['failed', 'meanOfFailed', 'meanNowAsEnd'] as const) {
      expectNear(found[name], given[name], 1e-10, name);
    }
    expectNear(failedOnlyBy(watched, 0.75 * watch), given.failedOnly, 1e-10, 'failedOnly');
    expectNear(nowAsEndBy(watched, 0.75 * watch), given.nowAsEnd, 1e-10, 'nowAsEnd');
  });

  it('make both wrong estimates too short, and both wrong curves too high, whatever is watched', () => {
    const positive = (min: number, max: number) =>
      fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
    const share = fc.double({ min: 1e-3, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        positive(0.5, 4),
        positive(10, 1e7),
        positive(10, 1e5),
        fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), positive(1e-17, 1)),
        share,
        (shape, scale, watch, arrive, u) => {
          const watched = { life: { shape, scale }, watch, arrive };
          const { failed, meanOfFailed, meanNowAsEnd } = expectedOfWatched(watched);
          expect(failed).toBeGreaterThan(0);
          expect(failed).toBeLessThanOrEqual(1);
          const mean = meanLife(watched.life) * (1 + 1e-9);
          expect(meanOfFailed).toBeLessThanOrEqual(mean);
          expect(meanNowAsEnd).toBeLessThanOrEqual(mean);
          expect(meanOfFailed).toBeLessThanOrEqual(watch);
          const truth = failedBy(watched.life, u * watch) * (1 - 1e-9);
          expect(failedOnlyBy(watched, u * watch)).toBeGreaterThanOrEqual(truth);
          expect(nowAsEndBy(watched, u * watch)).toBeGreaterThanOrEqual(truth);
        },
      ),
    );
  });
});

describe('lifetimes that are watched nearly from one moment on', () => {
  const [life, watch] = [{ shape: 0.94, scale: 2_250 }, 874] as const;
  const figuresAt = (arrive: number): Readonly<Record<string, number>> => {
    const watched = { life, watch, arrive };
    // Among those that come last, and before any of them is cut off.
    const late = (1 - arrive / 2) * watch;
    const { failed, meanOfFailed, meanNowAsEnd } = expectedOfWatched(watched);
    return { failed, meanOfFailed, meanNowAsEnd, late: failedOnlyBy(watched, late), cut: nowAsEndBy(watched, late) };
  };

  it.each([5e-324, 1.1e-16, 1e-15, 1e-12, 1e-9])('are as if all came at once: %d of the watch', (arrive) => {
    const [found, at] = [figuresAt(arrive), figuresAt(0)];
    for (const name of ['failed', 'meanOfFailed', 'meanNowAsEnd'])
      expectNear(found[name] as number, at[name] as number, 1e-14 + 2 * arrive, name);
    expectNear(found.late as number, 1, 1e-14 + 2 * arrive, 'late');
    expect(found.cut).toBeGreaterThanOrEqual(failedBy(life, watch) * (1 - 2 * arrive));
    expect(found.cut).toBeLessThanOrEqual(1);
  });

  it('are the same by an average as by partial moments, where one takes over from the other', () => {
    const [below, above] = [0.01 * (1 - 1e-12), 0.01];
    for (const [name, value] of Object.entries(figuresAt(above)))
      expectNear(figuresAt(below)[name] as number, value, 1e-11, name);
  });
});

describe('how often to check', () => {
  it.each(intervals.rows)(
    'is the reference’s: shape $shape, $scaleHours h',
    ({ shape, scaleHours, target, checkEveryHours }) => {
      const life = { shape, scale: scaleHours };
      expectNear(timeOfShare(life, target), checkEveryHours, 1e-12, 'checkEvery');
      expect(failedBy(life, checkEveryHours)).toBeCloseTo(target, 14);
    },
  );

  it.each(reference.checks)('the worst and a random moment are SciPy’s: shape $shape, every $every h', (given) => {
    const { shape, scale, every, worst, random, share, everyForMean, mean, median } = given;
    const life = { shape, scale };
    expectNear(failedBy(life, every), worst, 1e-12, 'worst');
    expectNear(meanFailedTo(life, every), random, 1e-9, 'random');
    expectNear(timeOfMeanShare(life, share), everyForMean, 1e-9, 'everyForMean');
    expectNear(meanLife(life), mean, 1e-12, 'mean');
    expectNear(timeOfShare(life, 0.5), median, 1e-12, 'median');
  });
});
