import { regularizedBeta } from './beta';
import { invertMonotone } from './invert';
import { normalCdf, normalQuantile } from './normal';
import { binomialKernel } from './stirling';

/**
 * P(T <= t) for Student's t with df > 0 degrees of freedom (the standard normal when df is Infinity), to about 1e-12
 * relative for df up to 10^7; the upper tail as `studentTCdf(-t, df)`. NaN unless df > 0.
 */
export function studentTCdf(t: number, df: number): number {
  if (!(df > 0)) return Number.NaN;
  if (df === Number.POSITIVE_INFINITY) return normalCdf(t);
  return t < 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}

/**
 * t with P(T <= t) = p, to about 1e-12 relative. -Infinity at 0, Infinity at 1, NaN for p outside [0, 1] and
 * unless df > 0. The normal quantile when df is Infinity.
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(df > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (df === Number.POSITIVE_INFINITY || p === 0 || p === 1) return normalQuantile(p);
  const fromCentre = p - 0.5;
  if (fromCentre === 0) return 0;
  return Math.sign(fromCentre) * positiveQuantile(Math.min(p, 1 - p), Math.abs(fromCentre), df);
}

/** The t > 0 with the given probability above it, and between 0 and it: whichever is smaller says t more exactly. */
function positiveQuantile(above: number, between: number, df: number): number {
  const difference =
    above < between ? (t: number) => above - upperTail(t, df) : (t: number) => betweenZeroAnd(t, df) - between;
  // Student's tails are the heavier ones, so this starts below the root, and Newton's steps only rise.
  return invertMonotone(difference, (t) => density(t, df), -normalQuantile(above), 0, Number.POSITIVE_INFINITY);
}

/**
 * From here on the continued fraction of the beta function loses digits beyond t = 1 (1e-10 at df = 10^7), and the
 * normal approximation below is exact to all of them.
 */
const MANY = 1_000;

/** P(T > t) for t >= 0: half of I at df / (df + t^2) with (df / 2, 1 / 2), Abramowitz and Stegun 26.7.1. */
function upperTail(t: number, df: number): number {
  if (df > MANY && t > 1) return normalCdf(-normalDeviate(t, df));
  const { inner, outer } = shares(t, df);
  return 0.5 * regularizedBeta(outer, df / 2, 0.5, inner);
}

/** P(0 < T <= t) for t >= 0. */
function betweenZeroAnd(t: number, df: number): number {
  if (df > MANY && t > 1) return 0.5 - upperTail(t, df);
  const { inner, outer } = shares(t, df);
  return 0.5 * regularizedBeta(inner, 0.5, df / 2, outer);
}

/** The z with the same probability above it: G. W. Hill, Algorithm 395, Communications of the ACM 13 (1970). */
function normalDeviate(t: number, df: number): number {
  const a = df - 0.5;
  const b = 48 * a * a;
  const y = a * Math.log1p((t / df) * t);
  const second = ((-0.4 * y - 3.3) * y - 24) * y - 85.5;
  return ((second / (0.8 * y * y + 100 + b) + y + 3) / b + 1) * Math.sqrt(y);
}

/** t^2 / (df + t^2) and df / (df + t^2), each exact where it is small; a t^2 may overflow. */
function shares(t: number, df: number): { inner: number; outer: number } {
  const ratio = (t / df) * t;
  return { inner: ratio === Number.POSITIVE_INFINITY ? 1 : ratio / (1 + ratio), outer: 1 / (1 + ratio) };
}

/** The density at t > 0: the derivative of `betweenZeroAnd`. */
function density(t: number, df: number): number {
  const { inner, outer } = shares(t, df);
  return ((df / (2 * (df + 1))) * binomialKernel(0.5, df / 2, inner, outer)) / t;
}
