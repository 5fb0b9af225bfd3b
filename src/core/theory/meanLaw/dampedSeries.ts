import type { Transform } from './transformType';

/**
 * The distribution function of a sum's deviation D from its expectation, on a window, from its transform:
 * a Fourier series of exp(-a (d - left)) P(D <= d), whose damping keeps what lies beyond the window out of it.
 * (Abate and Whitt, "The Fourier-series method for inverting transforms of probability distributions", 1992.)
 */
export interface DampedSeries {
  /** P(D <= d) for d in the window. */
  cdf(d: number): number;
  /** Estimate of |error|: terms left out, and what the damping lets through. NaN when the series did not settle. */
  readonly errorBound: number;
}

export interface SeriesQuestion {
  readonly transform: Transform;
  readonly n: number;
  readonly left: number;
  readonly right: number;
  /** Distance of the points on which D lies, `left` being one of them; 0 when it has a density. */
  readonly step: number;
  /** Probability of D = left, which the series leaves out so that the rest has a density. */
  readonly atom: number;
}

/** The window's length times the damping: what lies a whole window beyond counts exp(-DAMPING). */
export const DAMPING = 12;
/** Terms are computed so many at a time, each time half as many again; */
const FIRST_TERMS = 48;
/** what those left out may add up to. */
const SMALL = 1e-10;

/** Sums the series; null when it needs more than `mostTerms`, computed one by one. On a lattice they always end. */
export function dampedSeries(question: SeriesQuestion, mostTerms: number): DampedSeries | null {
  const { left, right, step } = question;
  // On a lattice the period is a whole number of steps, and beyond half of it the terms repeat.
  const points = step > 0 ? Math.ceil((right - left) / step) + 1 : 0;
  const length = step > 0 ? points * step : right - left;
  const all = step > 0 ? Math.floor(points / 2) + 1 : Number.POSITIVE_INFINITY;
  if (step === 0 && restOf(extended(NONE, question, length, mostTerms, mostTerms - 1), length) > SMALL) return null;
  let coefficients = NONE;
  for (;;) {
    const from = coefficients.re.length;
    const to = Math.min(all, Math.max(FIRST_TERMS, Math.ceil(1.5 * from)));
    coefficients = extended(coefficients, question, length, to, from);
    if (to === all) {
      if (points % 2 === 0) halveLast(coefficients);
      return series(question, length, coefficients, 0);
    }
    const rest = restOf(coefficients, length);
    if (rest < SMALL) return series(question, length, coefficients, rest);
    if (to >= mostTerms && step === 0) return null;
  }
}

interface Coefficients {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

const NONE: Coefficients = { re: new Float64Array(0), im: new Float64Array(0) };

/** The coefficients with those of `from` to `to` - 1 added. */
function extended(
  known: Coefficients,
  { transform, n, left, step, atom }: SeriesQuestion,
  length: number,
  to: number,
  from: number,
): Coefficients {
  const [re, im] = [new Float64Array(to), new Float64Array(to)];
  const damping = DAMPING / length;
  const spacing = (2 * Math.PI) / length;
  transform(n, damping, spacing, from, to, re, im);
  for (let j = from; j < to; j++) {
    const [a, b] = [damping, spacing * j];
    const modulus = Math.exp(n * (re[j] as number) + a * left);
    const angle = n * (im[j] as number) + b * left;
    const x = modulus * Math.cos(angle) - atom;
    const y = modulus * Math.sin(angle);
    // Divided by s, or on a lattice by (1 - exp(-s step)) / step.
    const half = Math.sin((b * step) / 2);
    const u = step > 0 ? (-Math.expm1(-a * step) + 2 * Math.exp(-a * step) * half * half) / step : a;
    const v = step > 0 ? (Math.exp(-a * step) * Math.sin(b * step)) / step : b;
    const norm = u * u + v * v;
    re[j] = (x * u + y * v) / norm;
    im[j] = (y * u - x * v) / norm;
  }
  re.set(known.re);
  im.set(known.im);
  return { re, im };
}

/** What the terms after these could add where the damping is undone most, from the last third of them. */
function restOf({ re, im }: Coefficients, length: number): number {
  let largest = 0;
  for (let j = Math.floor((2 * re.length) / 3); j < re.length; j++) {
    largest = Math.max(largest, Math.hypot(re[j] as number, im[j] as number));
  }
  return ((2 * largest) / length) * re.length * Math.exp(DAMPING);
}

function halveLast({ re, im }: Coefficients): void {
  const last = re.length - 1;
  re[last] = (re[last] as number) / 2;
  im[last] = (im[last] as number) / 2;
}

function series({ left, atom }: SeriesQuestion, length: number, { re, im }: Coefficients, rest: number): DampedSeries {
  const spacing = (2 * Math.PI) / length;
  // Every window further up adds the same series, with a probability of one as far as we know.
  const beyond = (1 - atom) / Math.expm1(DAMPING);
  return {
    errorBound: rest,
    cdf(d) {
      const t = d - left;
      const cosine = Math.cos(spacing * t);
      const sine = Math.sin(spacing * t);
      let x = 0;
      let y = 0;
      for (let j = re.length - 1; j > 0; j--) {
        x += re[j] as number;
        y += im[j] as number;
        const next = x * cosine - y * sine;
        y = x * sine + y * cosine;
        x = next;
      }
      const sum = ((re[0] as number) + 2 * x) / length;
      return Math.exp((DAMPING * t) / length) * sum - beyond + atom;
    },
  };
}
