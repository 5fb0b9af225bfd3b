import { invertMonotone } from './invert';
import { normalQuantile } from './normal';
import { poissonKernel, stirlingRemainder } from './stirling';

const TINY = 1e-300;
const EPSILON = 2 ** -53;

/** log Γ(x) for x > 0; about 1e-15 of max(1, value). */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingRemainder(x);
}

/** Γ(x) for x > 0. */
export function gammaFunction(x: number): number {
  return Math.exp(logGamma(x));
}

/**
 * P(a, x), the regularized lower incomplete gamma function, for a > 0 and x >= 0: P(X <= x) for X ~ gamma(a, 1).
 * Series or continued fraction (Abramowitz and Stegun 6.5.29, 6.5.31) on Loader's prefactor, which stays exact
 * for large a. Relative error about 1e-13 up to a = 10^7, where it takes some 10 sqrt(a) terms near x = a.
 */
export function regularizedGammaP(a: number, x: number): number {
  if (!(x > 0)) return x <= 0 ? 0 : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** Q(a, x) = 1 - P(a, x), with relative accuracy of its own in the upper tail. */
export function regularizedGammaQ(a: number, x: number): number {
  if (!(x > 0)) return x <= 0 ? 1 : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  const factor = poissonKernel(a, x);
  if (factor === 0) return 0;
  let term = 1;
  let sum = 1;
  for (let d = a + 1; term > EPSILON * sum; d++) {
    term *= x / d;
    sum += term;
  }
  return factor * sum;
}

function upperFraction(a: number, x: number): number {
  const factor = a * poissonKernel(a, x);
  if (factor === 0) return 0;
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; ; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + an / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) <= 2 * EPSILON) return factor * h;
  }
}

/** x with P(a, x) = p, for p in [0, 1]. Newton steps kept in a bracket, from Wilson and Hilferty's start. */
export function gammaQuantile(a: number, p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const root = 1 - 1 / (9 * a) + normalQuantile(p) / (3 * Math.sqrt(a));
  const small = Math.exp((Math.log(p) + logGamma(a + 1)) / a);
  const start = a > 0.5 && root > 0.1 ? a * root ** 3 : small;
  const density = (x: number) => (a / x) * poissonKernel(a, x);
  return p <= 0.5
    ? invertMonotone((x) => regularizedGammaP(a, x) - p, density, start, 0, Number.POSITIVE_INFINITY)
    : invertMonotone((x) => 1 - p - regularizedGammaQ(a, x), density, start, 0, Number.POSITIVE_INFINITY);
}
