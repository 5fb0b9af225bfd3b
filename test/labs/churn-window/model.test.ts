import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../src/experiments/run';
import {
  expectedOf,
  expectedOfOne,
  expectedOfOwn,
  flaggedShare,
  goneAmongFlagged,
  ownTimes,
} from '../../../src/labs/churn-window/expected';
import type { Settings as Asked } from '../../../src/labs/churn-window/params';
import { QUANTITIES } from '../../../src/labs/churn-window/quantities';
import { experimentOf } from '../../../src/labs/registry';
import reference from '../../reference/churn-window.json';
import { expectWithin } from '../../support/tolerances';
import { frameOf, readouts, type Settings, settings } from '../settings';

const experiment = experimentOf('churn-window');
const asked = (changes: Settings) => settings('churn-window', changes);
const play = (changes: Settings) => runToEnd(experiment, asked(changes) as never);
const exactly = (changes: Settings) => expectedOf(asked(changes) as never as Asked);

describe('theory', () => {
  it.each(reference.expected)(
    'is SciPy’s: window $window, typical gap $typicalGap, factor $rhythms, regularity $regularity',
    ({ window, typicalGap, rhythms, regularity, history, ...expected }) => {
      const given = { window, typicalGap, rhythms, regularity, history };
      const one = expectedOfOne(given);
      expect(one.activeFlagged).toBeCloseTo(expected.activeFlagged, 10);
      expect(one.delay).toBeCloseTo(expected.delay, 8);
      expect(one.unnoticed).toBeCloseTo(expected.unnoticed, 9);
      const known = expectedOfOwn({ ...given, history: Number.POSITIVE_INFINITY });
      expect(ownTimes({ ...given, history: Number.POSITIVE_INFINITY })).toBeCloseTo(expected.known.times, 8);
      expect(known.delay / expected.known.delay).toBeCloseTo(1, 9);
      expect(known.unnoticed).toBeCloseTo(expected.known.unnoticed, 9);
      const learnt = expectedOfOwn(given);
      expect(ownTimes(given)).toBeCloseTo(expected.learnt.times, 7);
      expect(learnt.delay / expected.learnt.delay).toBeCloseTo(1, 9);
      expect(learnt.unnoticed).toBeCloseTo(expected.learnt.unnoticed, 9);
      expect(learnt.activeFlagged).toBeCloseTo(Math.max(1e-9, one.activeFlagged), 10);
      expect(QUANTITIES.longGapShare?.compute(given)).toBeCloseTo(expected.longGap, 10);
      expect((QUANTITIES.windowForFewAlarms?.compute(given) as number) / expected.windowForFewAlarms).toBeCloseTo(1, 8);
    },
  );

  it('needs no window of their own where all have one rhythm, known', () => {
    const given = { window: 14, typicalGap: 5, rhythms: 1, regularity: 3, history: Number.POSITIVE_INFINITY };
    expect(ownTimes(given) * 5).toBeCloseTo(14, 9);
    expect(expectedOfOwn(given).delay).toBeCloseTo(expectedOfOne(given).delay, 8);
  });

  it('comes nearer to known rhythms the more is known of them', () => {
    const delays = [3, 10, 50, 200, Number.POSITIVE_INFINITY].map((history) => exactly({ rule: 'own', history }).delay);
    expect(delays).toEqual([...delays].sort((a, b) => b - a));
  });
});

describe('users that are drawn', () => {
  // Fifteen figures within 4.5 errors, at a fixed seed.
  it.each<Settings>([
    { window: 14 },
    { window: 7, regularity: 1, leaving: 0.5 },
    { window: 50, typicalGap: 20, rhythms: 5, regularity: 0.5, leaving: 0.4 },
    { window: 14, rule: 'own', history: 4 },
    { window: 30, rule: 'own', regularity: 12, rhythms: 6 },
  ])('are called gone as often as theory says, %o', (changes) => {
    const found = readouts(play({ ...changes, repetitions: 20_000, seed: 8 }));
    for (const [drawn, exact] of [
      ['calledGone', 'exactCalledGone'],
      ['activeCalledGone', 'exactActiveCalledGone'],
      ['goneUnnoticed', 'exactGoneUnnoticed'],
      ['goneAmongCalled', 'exactGoneAmongCalled'],
      ['noticeDelay', 'exactNoticeDelay'],
    ] as const) {
      const { value, monteCarloError } = found[drawn] as { value: number; monteCarloError: number };
      expectWithin(value, found[exact]?.value as number, monteCarloError, 4.5, drawn);
    }
  });

  // Nine figures within 4.5 errors of simulations of whole histories, visit by visit.
  it.each(reference.drawn)('are as NumPy’s users, visit by visit: window $window', (given) => {
    const { activeFlagged, unnoticed, delay, active, gone, delayError, ...changes } = given;
    const exact = exactly(changes);
    const error = (share: number, of: number) => Math.sqrt((share * (1 - share)) / of);
    expectWithin(activeFlagged, exact.activeFlagged, error(exact.activeFlagged, active), 4.5);
    expectWithin(unnoticed, exact.unnoticed, error(exact.unnoticed, gone), 4.5);
    expectWithin(delay, exact.delay, delayError, 4.5);
  });

  it('are the same whatever the window, and whoever is shown', () => {
    const rows = (changes: Settings) =>
      frameOf(play({ repetitions: 20, ...changes }), 'timelines')
        .rows.map(({ silence }) => silence)
        .sort((a, b) => a - b);
    expect(rows({ window: 60 })).toEqual(rows({ window: 1 }));
    expect(rows({ repetitions: 3_000 })).toEqual(rows({}));
    expect(rows({ rule: 'own', history: 3 })).toEqual(rows({ rule: 'own', history: 200 }));
    expect(rows({ rule: 'own' })).toEqual(rows({}));
    expect(rows({ repetitions: 7 }).length).toBe(7);
  });

  it('are shown with gaps of their own mean', () => {
    const { rows } = frameOf(
      play({ repetitions: 20, typicalGap: 1, rhythms: 1, leaving: 0, regularity: 20 }),
      'timelines',
    );
    const gaps = rows.flatMap(({ visits }) => Array.from(visits.slice(1), (day, i) => day - (visits[i] as number)));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    // Some 1,180 gaps of standard deviation 0.22.
    expectWithin(mean, 1, 0.224 / Math.sqrt(gaps.length), 4.5);
  });
});

describe('the picture', () => {
  it('has in one place those of one fate', () => {
    const { rows } = frameOf(play({ window: 7, repetitions: 100 }), 'timelines');
    const fates = rows.map(({ fate }) => fate);
    expect(fates.filter((fate, i) => fate !== fates[i - 1])).toEqual([...new Set(fates)]);
    for (const { fate, silence, window, left } of rows) {
      expect(fate === 'false-alarm' || fate === 'called-gone').toBe(silence > window);
      expect(fate === 'called-gone' || fate === 'unnoticed').toBe(left >= 0);
    }
  });

  it('has curves that pass the exact figures', () => {
    const frame = frameOf(play({ window: 14, repetitions: 100 }), 'called-gone');
    const at = frame.x.indexOf(14);
    expect(frame.called[at]).toBeCloseTo(frame.exactCalled, 12);
    expect(frame.gone[at]).toBeCloseTo(frame.exactGone, 12);
  });

  it('has nobody among the gone where none leave', () => {
    const found = readouts(play({ leaving: 0, repetitions: 200 }));
    expect(found.goneUnnoticed).toBeUndefined();
    expect(found.calledGone?.value).toBe(found.activeCalledGone?.value);
  });
});

describe('who is not noticed yet, by windows of their own', () => {
  const unnoticed = (changes: Settings): number => exactly({ regularity: 0.5, rule: 'own', ...changes }).unnoticed;

  // Where all have one rhythm. By 3,000,000 users 87.93 %, give or take 0.02 %.
  it('is who was drawn', () => {
    const found = unnoticed({ window: 20, typicalGap: 0.5, rhythms: 1, history: 20 });
    expect(Math.abs(found - 0.8793)).toBeLessThan(4 * 0.0002);
  });

  // Simpson's rule with 60,000 steps.
  it('has all its digits where nothing is cut', () => {
    expect(unnoticed({ window: 1, typicalGap: 0.5, rhythms: 1, history: 3 })).toBeCloseTo(0.0178581772739, 11);
  });

  it('is the same along whichever law is cut', () => {
    for (const [window, typicalGap, history] of [
      [20, 0.5, 20],
      [30, 1, 20],
      [5, 0.5, 3],
    ] as const) {
      // As wide as what is known of a rhythm: there the one way goes over to the other.
      const rhythms = Math.exp(1 / Math.sqrt(0.5 * history));
      const [below, above] = [rhythms * (1 - 1e-10), rhythms * (1 + 1e-10)].map((one) =>
        unnoticed({ window, typicalGap, history, rhythms: one }),
      );
      expect(below).toBeCloseTo(above as number, 8);
      expect(unnoticed({ window, typicalGap, history, rhythms: 1 })).toBeCloseTo(
        unnoticed({ window, typicalGap, history, rhythms: 1.0001 }),
        5,
      );
    }
  });
});

describe('who is gone among those called so', () => {
  it.each([
    ['where hardly anybody leaves and no active user is ever called gone', 5e-324, 0, 0.84, 1],
    ['where hardly anybody leaves and some active users are called gone', 5e-324, 1e-20, 0.84, 0],
    ['where nobody leaves', 0, 0.1, 0.84, 0],
    ['as shares of all users', 0.2, 0.05, 0.5, 0.1 / 0.14],
  ])('%s', (_, leaving, activeFlagged, unnoticed, share) => {
    expect(goneAmongFlagged({ activeFlagged, unnoticed, delay: 1 }, leaving)).toBeCloseTo(share, 14);
  });

  it('is no figure where nobody is called gone', () => {
    expect(goneAmongFlagged({ activeFlagged: 0, unnoticed: 0.84, delay: 1 }, 0)).toBeNaN();
  });

  it('is a figure of every setting in which anybody leaves', () => {
    for (const rule of ['one', 'own'])
      for (const regularity of [0.5, 2, 20])
        for (const rhythms of [1, 1.5, 6])
          for (const typicalGap of [0.5, 30])
            for (const window of [1, 60]) {
              const given = asked({ window, typicalGap, rhythms, regularity, rule, history: 3 }) as never as Asked;
              for (const leaving of [5e-324, 1e-300, 0.05, 0.9]) {
                const share = goneAmongFlagged(expectedOf(given), leaving);
                expect(share, JSON.stringify({ ...given, leaving })).toBeGreaterThanOrEqual(0);
                expect(share).toBeLessThanOrEqual(1);
              }
              expect(flaggedShare(expectedOf(given), 0.2)).toBeGreaterThanOrEqual(0);
            }
  });
});

describe('the figures of prose', () => {
  it('are those of the lab', () => {
    const given = asked({ window: 14, rule: 'own', history: 8, leaving: 0.3 }) as never as Asked;
    const at = (name: string) => QUANTITIES[name]?.compute(given);
    const exact = expectedOf(given);
    expect(at('calledGoneShare')).toBe(flaggedShare(exact, 0.3));
    expect(at('activeCalledGoneShare')).toBe(exact.activeFlagged);
    expect(at('goneAmongCalled')).toBe(goneAmongFlagged(exact, 0.3));
    expect((at('activeAmongCalled') as number) + (at('goneAmongCalled') as number)).toBeCloseTo(1, 12);
    expect(at('goneUnnoticedShare')).toBe(exact.unnoticed);
    expect(at('daysOfDelay')).toBe(exact.delay);
    expect(at('ownWindowTimes')).toBe(ownTimes(given));
    expect(at('typicalOwnWindow')).toBe(3 * ownTimes(given));
  });

  // What the case says of its own setting.
  const said = (name: string, changes: Settings) => QUANTITIES[name]?.compute(asked(changes) as never) as number;

  it('halve from 7 days on to 24 days only', () => {
    const half = said('calledGoneShare', { window: 7 }) / 2;
    expect(said('calledGoneShare', { window: 23 })).toBeGreaterThan(half);
    expect(said('calledGoneShare', { window: 24 }) / half).toBeCloseTo(1, 2);
  });

  it('have fewer false alarms among one user’s days than long gaps among their gaps: users weigh otherwise', () => {
    for (const typicalGap of [3, 9, 20]) {
      const one = { typicalGap, rhythms: 1, window: 14 };
      expect(said('activeCalledGoneShare', one)).toBeLessThan(said('longGapShare', one));
    }
    expect(said('activeCalledGoneShare', { window: 14 })).toBeGreaterThan(5 * said('longGapShare', { window: 14 }));
  });

  it('are later with own windows where all have one rhythm, and it has to be learnt', () => {
    const one = { rhythms: 1, window: 7, history: 20 };
    // NumPy, 4,000,000 users: 4.80 days and 5.15.
    expect(said('daysOfDelay', { ...one, rule: 'one' })).toBeCloseTo(4.804, 2);
    expect(said('daysOfDelay', { ...one, rule: 'own' })).toBeCloseTo(5.151, 2);
  });

  it('are about those of the twenty users whom the case shows', () => {
    const fates = (changes: Settings) => {
      const { rows } = frameOf(play({ window: 14, history: 20, repetitions: 20, seed: 522, ...changes }), 'timelines');
      return ['false-alarm', 'called-gone', 'unnoticed'].map((fate) => rows.filter((row) => row.fate === fate).length);
    };
    for (const changes of [{ window: 7 }, { window: 14 }, { window: 30 }, { rule: 'own' }] as Settings[]) {
      const { activeFlagged, unnoticed } = exactly({ window: 14, history: 20, ...changes });
      const expected = [16 * activeFlagged, 4 * (1 - unnoticed), 4 * unnoticed];
      fates(changes).forEach((count, i) => {
        expect(Math.abs(count - (expected[i] as number))).toBeLessThan(1);
      });
    }
  });
});
