/**
 * P(S >= s) for the sum S of n independent draws with masses `pmf[0..m]` on 0 ... m, with relative accuracy
 * however small it is.
 *
 * Exponential tilting moves the mean of the sum to s, where the tail is no tail any more; the tilted masses
 * come out of their characteristic function, a Fourier series of which only the first terms are not
 * negligible (about 50 for any n), and the geometric weights that undo the tilt are summed in closed form.
 * (Tilting: Esscher 1932; see Butler, Saddlepoint Approximations, 2007, chapter 1.)
 */
export function latticeUpperTail(pmf: readonly number[], n: number, s: number): number {
  const top = (pmf.length - 1) * n;
  if (s <= 0) return 1;
  if (s > top) return 0;
  if (s === top) return (pmf[pmf.length - 1] as number) ** n;

  const theta = tiltTo(pmf, s / n);
  if (theta <= 0) return 1 - latticeUpperTail([...pmf].reverse(), n, top - s + 1);
  const { logNormaliser, masses, variance } = tilted(pmf, theta);
  const spread = Math.sqrt(n * variance);
  // The period of the Fourier series: twelve standard deviations each side, or the whole support.
  const period = Math.min(top + 1, Math.ceil(24 * spread) + 64);
  const length = period === top + 1 ? top - s + 1 : Math.floor(period / 2);

  let sum = 0;
  for (let j = 0; j <= period / 2; j++) {
    const omega = (2 * Math.PI * j) / period;
    const { logModulus, argument } = characteristicFunction(masses, omega);
    if (n * logModulus < -80) {
      if (omega * spread > 40) break;
      continue;
    }
    const weight = geometricSum(theta, omega, length);
    const phase = n * argument - omega * s;
    const modulus = Math.exp(n * logModulus);
    const term = modulus * (weight.re * Math.cos(phase) - weight.im * Math.sin(phase));
    sum += j === 0 || 2 * j === period ? term : 2 * term;
  }
  return Math.min(1, Math.max(0, (sum / period) * Math.exp(n * logNormaliser - theta * s)));
}

/** theta at which the tilted mean is `target`, by Newton's method kept inside a bracket. */
function tiltTo(pmf: readonly number[], target: number): number {
  let [low, high, theta] = [-700, 700, 0];
  for (let step = 0; step < 200; step++) {
    const { mean, variance } = tilted(pmf, theta);
    if (mean < target) low = theta;
    else high = theta;
    const newton = theta + (target - mean) / variance;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - theta) <= 1e-14 * Math.max(1, Math.abs(theta))) return next;
    theta = next;
  }
  return theta;
}

interface Tilted {
  /** Log of the moment generating function at theta. */
  readonly logNormaliser: number;
  readonly masses: readonly number[];
  readonly mean: number;
  readonly variance: number;
}

function tilted(pmf: readonly number[], theta: number): Tilted {
  // The largest exponent is taken out so that nothing overflows.
  const shift = theta > 0 ? theta * (pmf.length - 1) : 0;
  const weights = pmf.map((mass, x) => mass * Math.exp(theta * x - shift));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const masses = weights.map((weight) => weight / total);
  const mean = masses.reduce((sum, mass, x) => sum + mass * x, 0);
  const variance = masses.reduce((sum, mass, x) => sum + mass * (x - mean) ** 2, 0);
  return { logNormaliser: Math.log(total) + shift, masses, mean, variance };
}

function characteristicFunction(masses: readonly number[], omega: number): { logModulus: number; argument: number } {
  let [re, im] = [0, 0];
  for (let x = 0; x < masses.length; x++) {
    re += (masses[x] as number) * Math.cos(omega * x);
    im += (masses[x] as number) * Math.sin(omega * x);
  }
  return { logModulus: 0.5 * Math.log(re * re + im * im), argument: Math.atan2(im, re) };
}

/** Sum of exp(-(theta + i omega) l) over l = 0 ... length - 1. */
function geometricSum(theta: number, omega: number, length: number): { re: number; im: number } {
  const top = oneMinusExp(theta * length, omega * length);
  const bottom = oneMinusExp(theta, omega);
  const norm = bottom.re * bottom.re + bottom.im * bottom.im;
  if (norm === 0) return { re: length, im: 0 };
  return {
    re: (top.re * bottom.re + top.im * bottom.im) / norm,
    im: (top.im * bottom.re - top.re * bottom.im) / norm,
  };
}

/** 1 - exp(-(a + i b)) without cancellation near 0. */
function oneMinusExp(a: number, b: number): { re: number; im: number } {
  const half = Math.sin(b / 2);
  const shrink = Math.exp(-a);
  return { re: -Math.expm1(-a) + 2 * shrink * half * half, im: shrink * Math.sin(b) };
}
