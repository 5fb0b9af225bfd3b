import FFT from 'fft.js';
import type { Population } from '../../populations/population';
import { splitMasses } from './splitMasses';

/**
 * The distribution function of a sum of n draws from a population with a lower end, on a grid: a damped Fourier series
 * (see `dampedSeries.ts`) with half as many terms as there are grid points, for sums of few draws, whose series end late.
 */
export interface FourierGrid {
  /** Distance of the grid points; the first is n times the lower end. */
  readonly spacing: number;
  /** P(sum - n lowest <= k spacing), on the lower half of the grid. */
  readonly cdf: Float64Array;
}

export interface GridQuestion {
  readonly population: Population;
  readonly n: number;
  /** How far the grid goes, above n times the lower end; sums in the upper half are not asked about. */
  readonly length: number;
  /** Number of grid points, a power of two. */
  readonly size: number;
  /** Probability that one draw is at the lower end. */
  readonly atom: number;
  /** The damping over the whole grid: what lies a grid's length beyond counts exp(-damping). */
  readonly damping: number;
  /** Probability that the sum is not beyond the grid, as far as it is known. */
  readonly inside: number;
}

const transforms = new Map<number, FFT>();

/** The transform of a size, a power of two: kept, since its tables take as long as using it. */
export function fftOf(size: number): FFT {
  const fft = transforms.get(size) ?? new FFT(size);
  transforms.set(size, fft);
  return fft;
}

/** Computes the grid with one transform there and one back. */
export function fourierGrid(question: GridQuestion): FourierGrid {
  const { population, n, length, size, atom, damping: total, inside } = question;
  const fft = fftOf(size);
  const spacing = length / size;
  const damping = total / length;
  const { masses, excess } = splitMasses(population, spacing, size, atom);
  for (let k = 0; k < size; k++) masses[k] = (masses[k] as number) * Math.exp(-damping * k * spacing);
  const spectrum = new Array<number>(2 * size);
  fft.realTransform(spectrum, masses);
  toSeries(spectrum, { size, spacing, damping, n, atom, excess });
  fft.completeSpectrum(spectrum);
  const waves = new Array<number>(2 * size);
  fft.inverseTransform(waves, spectrum);
  const all = atom ** n;
  const beyond = (inside - all) / Math.expm1(total);
  const cdf = new Float64Array(size / 2 + 1);
  for (let k = 0; k < cdf.length; k++) {
    const p = (Math.exp(damping * spacing * k) * (waves[2 * k] as number)) / spacing - beyond + all;
    cdf[k] = Math.min(1, Math.max(0, p));
  }
  cdf[0] = all;
  return { spacing, cdf };
}

interface Series {
  readonly size: number;
  readonly spacing: number;
  readonly damping: number;
  readonly n: number;
  readonly atom: number;
  readonly excess: number;
}

/** A smooth end of the series: without it a corner in the law would ring along the whole grid. */
const filter = (x: number): number => Math.exp(-36 * x ** 10);

/** Turns the transform of one draw, in place, into the coefficients of the sum's series. */
function toSeries(spectrum: number[], { size, spacing, damping, n, atom, excess }: Series): void {
  const all = atom ** n;
  const power = { re: 1, im: 0 };
  for (let j = 0; j <= size / 2; j++) {
    const [a, b] = [damping, (2 * Math.PI * j) / (size * spacing)];
    unsplit(a, b, spacing, excess);
    const [c, d] = [spectrum[2 * j] as number, spectrum[2 * j + 1] as number];
    const re = atom + c * inverse.re - d * inverse.im;
    const im = c * inverse.im + d * inverse.re;
    raise(power, re, im, n);
    const weight = filter((2 * j) / size) / (a * a + b * b);
    const top = power.re - all;
    spectrum[2 * j] = (top * a + power.im * b) * weight;
    spectrum[2 * j + 1] = (power.im * a - top * b) * weight;
  }
}

const inverse = { re: 1, im: 0 };

/**
 * Splitting between neighbours multiplied the transform by (sinh(z) / z)^2 with z = s spacing / 2, and by
 * exp(s^2 excess / 2). `inverse` takes it back, for the lower frequencies: above, neighbours in frequency have mixed and
 * it would do harm.
 */
function unsplit(a: number, b: number, spacing: number, excess: number): void {
  const [u, v] = [(a * spacing) / 2, (b * spacing) / 2];
  const blend = v < Math.PI / 8 ? 1 : v > Math.PI / 4 ? 0 : Math.cos(4 * v - Math.PI / 2) ** 2;
  inverse.re = 1;
  inverse.im = 0;
  if (blend === 0) return;
  const [x, y] = [Math.sinh(u) * Math.cos(v), Math.cosh(u) * Math.sin(v)];
  const norm = x * x + y * y;
  const [p, q] = norm > 0 ? [(u * x + v * y) / norm, (v * x - u * y) / norm] : [1, 0];
  const size = Math.exp((-excess * (a * a - b * b)) / 2);
  const [c, d] = [size * Math.cos(excess * a * b), -size * Math.sin(excess * a * b)];
  const [e, f] = [p * p - q * q, 2 * p * q];
  inverse.re += blend * (c * e - d * f - 1);
  inverse.im = blend * (c * f + d * e);
}

/** (re + i im)^n by repeated squaring. */
function raise(result: { re: number; im: number }, re: number, im: number, n: number): void {
  let x = 1;
  let y = 0;
  let u = re;
  let v = im;
  for (let k = n; k > 0; k = Math.floor(k / 2)) {
    if (k % 2 === 1) {
      const next = x * u - y * v;
      y = x * v + y * u;
      x = next;
    }
    const square = u * u - v * v;
    v = 2 * u * v;
    u = square;
  }
  result.re = x;
  result.im = y;
}
