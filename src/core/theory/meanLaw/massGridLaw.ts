import type { Masses, Population } from '../../populations/population';
import { normalCdf } from '../../special/normal';
import { DAMPING } from './dampedSeries';
import { fftOf } from './fourierGrid';
import type { MeanLaw } from './meanLaw';
import { spanOf } from './span';

/** Points of a grid on which every value lies, at most, and of any other. */
const MOST_POINTS = 2 ** 19;
const SPLIT_POINTS = 2 ** 17;
/** How far off a grid point, in steps, a value may lie by rounding and still count as on it. */
const TIE = 1e-6;

interface Grid {
  readonly step: number;
  readonly size: number;
  /** The first point, in steps above n times the smallest value. */
  readonly first: number;
  /** Whether all values lie on the grid. */
  readonly exact: boolean;
}

/**
 * The law of the mean of n draws from finitely many values on a grid, by one Fourier transform of their (damped) masses and
 * one back. Exact to rounding where the values lie on a lattice; else each value is split between two points of the grid
 * so that its mean is kept, which makes the variance larger by less than step^2 / 4.
 */
export function massGridLaw(population: Population, n: number, reach: number): MeanLaw {
  const { moments, support, masses, lattice } = population;
  const { mean, standardDeviation } = moments;
  const span = spanOf(population, n, reach);
  const grid = gridFor(population, n, span.left, span.right);
  const { step, size, first, exact } = grid;
  const standardError = standardDeviation / Math.sqrt(n);
  const { upTo, added } = summed(masses as Masses, n, mean, grid);
  const last = Math.min(size - 1, Math.ceil((span.right - n * (support[0] - mean)) / step) - first);
  // The smallest value is a point of every grid.
  const lowest = first === 0 ? (((masses as Masses).upTo[0] as number) / (masses as Masses).total) ** n : 0;

  const place = (x: number): number => (n * (x - support[0])) / step - first;
  const at = (k: number): number => (k < 0 ? 0 : (upTo[Math.min(k, last)] as number));
  /** Between points of a split grid the masses are spread evenly, half a step about each. */
  const between = (k: number): number => {
    if (k < -TIE) return 0;
    const below = Math.floor(k - 0.5);
    return Math.max(lowest, at(below) + (k - 0.5 - below) * (at(below + 1) - at(below)));
  };
  const whole = span.right === n * (support[1] - mean);
  return {
    sampleSize: n,
    mean,
    standardError,
    method: 'grid',
    errorBound:
      1e-10 +
      (whole ? 0 : 6.2e-6 / (1 + reach * reach)) +
      (exact
        ? 0
        : displaced(upTo, n, step / (standardDeviation * Math.sqrt(n))) + (0.121 * added) / standardDeviation ** 2),
    lattice: exact && lattice ? { offset: support[0], step: step / n } : null,
    atoms: !exact && lowest > 0 ? [support[0]] : [],
    cdf: exact ? (x) => at(Math.floor(place(x) + TIE)) : (x) => between(place(x)),
    cdfBefore: exact
      ? (x) => at(Math.ceil(place(x) - TIE) - 1)
      : (x) => (first === 0 && place(x) <= TIE ? 0 : between(place(x))),
    largestGap: () => {
      const start = n * (support[0] - mean) + first * step;
      const z = (k: number): number => (start + k * step) / (standardDeviation * Math.sqrt(n));
      return exact ? gapOnLattice(upTo, last, z) : gapBetween(upTo, last, z);
    },
  };
}

function gridFor({ lattice, support, moments }: Population, n: number, left: number, right: number): Grid {
  const lowest = n * (support[0] - moments.mean);
  const points = lattice ? (right - left) / lattice.step + 3 : Number.POSITIVE_INFINITY;
  const exact = points <= MOST_POINTS;
  const step = exact && lattice ? lattice.step : (right - left) / (SPLIT_POINTS - 4);
  const size = exact ? 2 ** Math.max(5, Math.ceil(Math.log2(points))) : SPLIT_POINTS;
  return { step, size, first: Math.max(0, Math.floor((left - lowest) / step)), exact };
}

/** A law whose density is nowhere above so many times the normal's highest has no jumps to speak of. */
const STEEP = 8;
const HIGHEST = 1 / Math.sqrt(2 * Math.PI);
/** Splitting moves a sum by more than this, times the root of n, once in two million times (Hoeffding). */
const FAR = 2.7;

/**
 * What a grid can hide of the gap to the normal, for points so many standard errors apart: of a law with a density what lies
 * between two points; a jump is moved by the sum of n splits, and the normal rises meanwhile. At a jump itself that is the
 * error of the law's place, not of its height.
 */
function displaced(upTo: Float64Array, n: number, apart: number): number {
  let steepest = upTo[0] as number;
  for (let k = 1; k < upTo.length; k++) steepest = Math.max(steepest, (upTo[k] as number) - (upTo[k - 1] as number));
  const points = steepest <= STEEP * HIGHEST * apart ? 1.5 : 1 + Math.min(n, FAR * Math.sqrt(n));
  return points * HIGHEST * apart;
}

/** P(sum <= k-th point), and the variance that splitting has added to one draw. */
function summed({ values, upTo, total }: Masses, n: number, mean: number, { step, size, first, exact }: Grid) {
  const fft = fftOf(size);
  const lowest = values[0] as number;
  const damping = DAMPING / (size * step);
  const masses = new Array<number>(size).fill(0);
  const put = (index: number, share: number): void => {
    const k = index % size;
    masses[k] = (masses[k] as number) + share * Math.exp(-damping * (lowest + index * step - mean));
  };
  let added = 0;
  for (let k = 0; k < values.length; k++) {
    const share = ((upTo[k] as number) - (k === 0 ? 0 : (upTo[k - 1] as number))) / total;
    const place = ((values[k] as number) - lowest) / step;
    const index = exact ? Math.round(place) : Math.floor(place);
    const rest = exact ? 0 : place - index;
    put(index, share * (1 - rest));
    if (rest > 0) put(index + 1, share * rest);
    added += share * rest * (1 - rest) * step * step;
  }
  const spectrum = new Array<number>(2 * size);
  fft.realTransform(spectrum, masses);
  for (let j = 0; j <= size; j += 2) {
    const [x, y] = [spectrum[j] as number, spectrum[j + 1] as number];
    const modulus = Math.hypot(x, y) ** n;
    const angle = n * Math.atan2(y, x);
    spectrum[j] = modulus * Math.cos(angle);
    spectrum[j + 1] = modulus * Math.sin(angle);
  }
  fft.completeSpectrum(spectrum);
  const back = new Array<number>(2 * size);
  fft.inverseTransform(back, spectrum);
  const cumulative = new Float64Array(size);
  let sum = 0;
  for (let k = 0; k < size; k++) {
    const undamped = Math.exp(damping * (n * (lowest - mean) + (first + k) * step));
    sum += (back[2 * ((first + k) % size)] as number) * undamped;
    cumulative[k] = Math.min(1, Math.max(0, sum));
  }
  return { upTo: cumulative, added };
}

type Standardised = (k: number) => number;

function gapOnLattice(upTo: Float64Array, last: number, z: Standardised) {
  let [gap, at, before] = [0, 0, 0];
  for (let k = 0; k <= last; k++) {
    const normal = normalCdf(z(k));
    const after = upTo[k] as number;
    const most = Math.max(Math.abs(before - normal), Math.abs(after - normal));
    if (most > gap) [gap, at] = [most, z(k)];
    before = after;
  }
  return { gap, at };
}

/** A split mass lies half before the point and half behind it: looked at in the middle between two points. */
function gapBetween(upTo: Float64Array, last: number, z: Standardised) {
  let [gap, at] = [0, 0];
  // The smallest sum may be likely: there the law jumps from 0.
  for (let k = -1; k <= last; k++) {
    const off = Math.abs((k < 0 ? 0 : (upTo[k] as number)) - normalCdf(z(k + 0.5)));
    if (off > gap) [gap, at] = [off, z(k + 0.5)];
  }
  return { gap, at };
}
