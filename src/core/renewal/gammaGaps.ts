import { regularizedGammaQ } from '../special/gamma';
import { invertMonotone } from '../special/invert';
import { poissonKernel } from '../special/stirling';

/** What gaps of mean 1 have to do with a time x. */
export interface GapsAt {
  /** P(gap > x). */
  readonly longer: number;
  /** P(age > x): at a random moment the last visit is longer ago than x. */
  readonly silent: number;
  /** E (x - age)+: how long after a random moment the silence comes to x, on average, if no visit follows it. */
  readonly late: number;
}

/**
 * Visits whose gaps are independent and gamma distributed with mean 1 and a shape; shape 1 is a Poisson process. The time
 * since the last visit at a random moment, the age, has the density P(gap > x) of the stationary renewal process (D. R. Cox,
 * "Renewal Theory", 1962, chapter 5), so that P(age > x) = E (gap - x)+ and the integral of P(age <= x) is
 * x - (E gap^2 - E ((gap - x)+)^2) / 2. Partial moments of a gamma law are tails of shapes one and two higher.
 */
export function gapsAt(shape: number, x: number): GapsAt {
  if (!(x > 0)) return { longer: 1, silent: 1, late: 0 };
  const longer = regularizedGammaQ(shape, shape * x);
  const mass = poissonKernel(shape, shape * x);
  const first = longer + mass;
  const second = first + (mass * shape * x) / (shape + 1);
  const square = (shape + 1) / shape;
  return {
    longer,
    silent: Math.max(0, first - x * longer),
    late: Math.max(0, x - (square * (1 - second) + x * (2 * first - x * longer)) / 2),
  };
}

/** The x that the silence exceeds at a random moment with a probability in (0, 1], for gaps of mean 1. */
export const silenceExceeded = (shape: number, probability: number): number =>
  invertMonotone(
    (x) => probability - gapsAt(shape, x).silent,
    (x) => gapsAt(shape, x).longer,
    1,
    0,
    Number.POSITIVE_INFINITY,
  );
