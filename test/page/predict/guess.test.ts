import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../../content/strings/en.json';
import { makeWords } from '../../../src/charts/makeWords';
import { stops } from '../../../src/experiments/stops';
import { type GuessLine, judge, paramOf, placeOf, roundStep } from '../../../src/page/predict/guess';

const words = makeWords('en', en);
const users: GuessLine = { min: 10, max: 1e6, scale: 'log', truth: 17_244, format: 'integer' };
const share: GuessLine = { min: 0, max: 1, scale: 'linear', truth: 0.6, format: 'share' };

describe('the place of a value on the line', () => {
  it('is linear in the value or in its logarithm', () => {
    expect(placeOf(0.25, share)).toBe(0.25);
    expect(placeOf(100, users)).toBeCloseTo(0.2, 12);
    expect([placeOf(1, users), placeOf(1e9, users)]).toEqual([0, 1]);
  });

  it('keeps the order of values', () => {
    const value = fc.double({ min: 10, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.sign(placeOf(a, users) - placeOf(b, users)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the slider of a guess', () => {
  it('stops at whole round numbers where a whole number is asked', () => {
    const param = paramOf(users);
    expect([param.type, param.min, param.max]).toEqual(['integer', 10, 1e6]);
    expect(stops(param).slice(0, 4)).toEqual([10, 20, 30, 50]);
  });

  it('moves shares in whole per cents', () => {
    expect(paramOf(share)).toMatchObject({ type: 'number', min: 0, max: 100, step: 1 });
    expect(paramOf({ ...share, min: 0.57 })).toMatchObject({ min: 57, max: 100, step: 0.2 });
  });

  it('never moves a whole number by less than one', () => {
    expect(paramOf({ ...share, format: 'integer', max: 20 }).step).toBe(1);
  });

  it('has a step of 1, 2 or 5 times a power of ten, at most as large as asked and more than a third of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (size) => {
        const step = roundStep(size);
        expect(['1', '2', '5']).toContain(step.toExponential().split('e')[0]);
        expect(step).toBeLessThanOrEqual(size * (1 + 1e-8));
        expect(step).toBeGreaterThan(size / 3);
      }),
    );
  });
});

describe('the verdict on a guess', () => {
  it.each([
    [30, 'low', 'Too low, by a factor of 575.'],
    [10_000, 'close', 'Close: within a factor of 2.'],
    [17_244, 'close', 'Close: within a factor of 2.'],
    [34_488, 'close', 'Close: within a factor of 2.'],
    [100_000, 'high', 'Too high, by a factor of 5.8.'],
  ])('of %s users', (guess, side, text) => {
    expect(judge(guess, users, words)).toEqual({ side, text });
  });

  it.each([
    [0.95, 'high', 'Too high, by 35 percentage points.'],
    [0.125, 'low', 'Too low, by 48 percentage points.'],
    [0.5, 'low', 'Too low, by 10 percentage points.'],
    [0.56, 'close', 'Close.'],
  ])('of a share of %s', (guess, side, text) => {
    expect(judge(guess, share, words)).toEqual({ side, text });
  });

  it('counts whole things in whole numbers', () => {
    const line: GuessLine = { min: 0, max: 100, scale: 'linear', truth: 5, format: 'integer' };
    expect(judge(60, line, words).text).toBe('Too high, by 55.');
  });
});
