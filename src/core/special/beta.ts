import { invertMonotone } from './invert';
import { binomialKernel } from './stirling';

const TINY = 1e-300;
const EPSILON = 2 ** -53;

/**
 * I_x(a, b), the regularized incomplete beta function, for a, b > 0 and x in [0, 1]: P(X <= x) for X ~ beta(a, b).
 * Continued fraction (DLMF 8.17.22, by Lentz's method) on Loader's prefactor, which stays exact for large a, b.
 * Relative error about 1e-13 up to a + b = 10^7. Pass `complement` = 1 - x where it is known better than x.
 */
export function regularizedBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  // The fraction converges fast on the side of the mean; the other side is its mirror image.
  return x < (a + 1) / (a + b + 2) ? side(x, complement, a, b) : 1 - side(complement, x, b, a);
}

function side(x: number, y: number, a: number, b: number): number {
  const factor = ((a * b) / (a + b)) * binomialKernel(a, b, x, y);
  if (factor === 0) return 0;
  return (factor * fraction(x, a, b)) / a;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = safe(1 - ((a + b) * x) / (a + 1));
  d = 1 / d;
  let h = d;
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) <= 2 * EPSILON) return h;
  }
}

function safe(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

/** x with I_x(a, b) = p, for p in [0, 1]. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const density = (x: number) => ((a * b) / (a + b) / (x * (1 - x))) * binomialKernel(a, b, x, 1 - x);
  return invertMonotone((x) => regularizedBeta(x, a, b) - p, density, a / (a + b), 0, 1);
}
