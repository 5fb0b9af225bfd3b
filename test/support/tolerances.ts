import { expect } from 'vitest';

/** |actual / expected - 1|, and the plain difference where the expected figure is below 1e-300. */
export function relativeError(actual: number, expected: number): number {
  if (actual === expected) return 0;
  return Math.abs(actual - expected) / (Math.abs(expected) > 1e-300 ? Math.abs(expected) : 1);
}

/** Fails unless actual is within the relative tolerance of expected. */
export function expectRelative(actual: number, expected: number, tolerance: number, what = ''): void {
  const error = relativeError(actual, expected);
  expect(error <= tolerance, `${what}: ${actual} is ${error} off ${expected}, relatively`).toBe(true);
}

/** Fails unless an estimate is within k standard errors of the truth. A normal estimate fails at k = 5 once in 1.7 million. */
export function expectWithin(estimate: number, truth: number, standardError: number, k = 5, what = ''): void {
  const errors = Math.abs(estimate - truth) / standardError;
  expect(errors <= k, `${what}: ${estimate} is ${errors} standard errors off ${truth}`).toBe(true);
}
