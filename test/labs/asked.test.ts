import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUANTITIES } from '../../src/labs/registry/allQuantities';

type Setting = Readonly<Record<string, string | number>>;
const at = (name: string, setting: Setting): number => QUANTITIES[name]?.compute(setting as never) as number;
const said = (slug: string): readonly string[] =>
  ['en', 'ko'].map((locale) => readFileSync(`content/cases/${slug}/${locale}.mdx`, 'utf8'));

// Questions and their choices are plain text: the figures that are typed there are held to what the labs compute.
describe('what questions of the cases take as given', () => {
  it('holds for lifetimes', () => {
    const rows = { n: 200, watch: 2_000, arrive: 0.5, lifetime: 2_500, shape: 2 };
    expect(Math.round(at('meanLifetime', rows) / 100) * 100).toBe(2_200);
    // A week of 168 hours against the promised 0.01%.
    expect(at('wrongAtWorst', { ...rows, every: 168 }) / 1e-4).toBeGreaterThan(40);
    expect(at('checkInterval', { ...rows, allowed: 100 })).toBeCloseTo(25, 1);
    // Were they not to age: every quarter of an hour.
    expect(at('checkInterval', { ...rows, shape: 1, allowed: 100 }) * 60).toBeCloseTo(15, 1);
  });

  it('holds for windows of silence', () => {
    const users = { typicalGap: 3, rhythms: 3, regularity: 2, leaving: 0.2, rule: 'one', history: 20 };
    const called = (window: number): number => at('calledGoneShare', { ...users, window });
    expect(1 - called(14) / called(7)).toBeCloseTo(0.3, 2);
    // To the nearest day.
    const offHalf = (window: number): number => Math.abs(called(window) / called(7) - 0.5);
    expect(offHalf(24)).toBeLessThan(Math.min(offHalf(23), offHalf(25)));
    expect(at('longGapShare', { ...users, window: 14 })).toBeCloseTo(0.01, 2);
    const active = (window: number): number => at('activeCalledGoneShare', { ...users, window });
    expect(active(14)).toBeCloseTo(0.06, 2);
    expect([active(6), active(5)].map((share) => share >= 0.2)).toEqual([false, true]);
    expect(at('daysOfDelay', { ...users, window: 14 })).toBeCloseTo(11, 0);
    expect(at('daysOfDelay', { ...users, window: 14, rule: 'own' })).toBeCloseTo(7, 0);
  });

  it('holds for the best hour', () => {
    const hours = { slots: 20, n: 10, within: 15, between: 5 };
    expect(at('winnerLooks', hours)).toBeCloseTo(13, 0);
    expect(at('winnerIs', hours)).toBeCloseTo(7, 0);
    // Ten of thirteen points: at 30 records.
    expect(at('leadKept', { ...hours, n: 30 })).toBeCloseTo(10 / 13, 1);
  });

  it('holds for rows and labels', () => {
    const rows = { n: 1_000, labelNoise: 0.3, flips: 'both', cleaned: 0.1, features: 100, bestError: 0.1 };
    const error = `${(100 * at('expectedLearnedError', rows)).toFixed(1)}%`;
    for (const text of said('60-more-data-or-cleaner-data')) expect(text).toContain(error);
    expect(at('expectedLearnedError', { ...rows, n: 2_000 })).toBeCloseTo(0.12, 2);
    expect(at('extraRowsWorth', rows)).toBeGreaterThan(1_000);
    expect(at('learnedErrorLimit', { ...rows, n: 100_000, flips: 'one' })).toBeCloseTo(0.14, 2);
  });
});
