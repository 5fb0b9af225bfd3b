import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/core/intervals/placeOf';

describe('the place of an interval', () => {
  it('is on one side of the parameter, or holds it, ends included', () => {
    expect(placeOf(-2, -1, 0)).toBe('below');
    expect(placeOf(1, 2, 0)).toBe('above');
    expect(placeOf(-1, 1, 0)).toBe('holds');
    expect(placeOf(-1, 0, 0)).toBe('holds');
    expect(placeOf(0, 1, 0)).toBe('holds');
    expect(placeOf(0.5, 0.5, 0.5)).toBe('holds');
  });

  it('is not moved by rounding', () => {
    expect(placeOf(0, 0.1 + 0.2 - 0.2, 0.1)).toBe('holds');
    expect(placeOf(0, 0.3 - 0.2, 0.1)).toBe('holds');
    expect(0.3 - 0.2).toBeLessThan(0.1);
    expect(placeOf(0, 0.1 - 1e-9, 0.1)).toBe('below');
    expect(placeOf(1e6 * (1 + 1e-15), 2e6, 1e6)).toBe('holds');
  });

  it('may reach to infinity', () => {
    expect(placeOf(Number.NEGATIVE_INFINITY, 1, 0)).toBe('holds');
    expect(placeOf(1, Number.POSITIVE_INFINITY, 0)).toBe('above');
  });

  it('is nowhere without a parameter, and without an interval', () => {
    expect(placeOf(-1, 1, Number.NaN)).toBe('nowhere');
    expect(placeOf(Number.NaN, Number.NaN, 0)).toBe('nowhere');
  });
});
