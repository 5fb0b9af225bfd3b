import type { Lattice, Masses, Population } from '../core/populations/population';
import type { Domain } from './frame';

/** Values with their shares, or a histogram's outline, and what would stand out of that. */
export interface MassPicture {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly discrete: boolean;
  readonly atoms: readonly (readonly [number, number])[];
}

/** More values than this are a histogram. */
const BARS = 60;
/** So are values of which two are nearer to each other than this share of the axis. */
const APART = 1 / 160;
/** A value with so large a share of all, and so many times the usual one's, stands out of a histogram. */
const [OUTSTANDING, TIMES] = [0.1, 10];
const [FEWEST_BINS, MOST_BINS] = [12, 64];

/**
 * How somebody's own numbers are drawn on an axis: few different values as bars, many as a histogram whose bins hold
 * equally many points of their lattice. A value that very many have (those who pay nothing) would leave the rest flat, so
 * it is an atom.
 */
export function massPicture(population: Population, masses: Masses, domain: Domain): MassPicture {
  const shown = within(masses, domain);
  if (shown.x.length <= BARS && closest(shown.x) >= APART * (domain[1] - domain[0])) {
    return { ...shown, discrete: true, atoms: [] };
  }
  const usual = 1 / shown.x.length;
  const standsOut = (share: number): boolean => share >= OUTSTANDING && share >= TIMES * usual;
  const atoms = [...shown.x].flatMap((x, k) =>
    standsOut(shown.y[k] as number) ? [[x, shown.y[k] as number] as const] : [],
  );
  return { ...histogram(shown, binsOf(population, domain), new Set(atoms.map(([x]) => x))), discrete: false, atoms };
}

interface Shares {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function within({ values, upTo, total }: Masses, [lo, hi]: Domain): Shares {
  const from = values.findIndex((value) => value >= lo);
  const to = values.findLastIndex((value) => value <= hi) + 1;
  const x = values.slice(from, to);
  const before = (k: number): number => (k === 0 ? 0 : (upTo[k - 1] as number));
  return { x, y: x.map((_, k) => ((upTo[from + k] as number) - before(from + k)) / total) };
}

function closest(x: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 1; k < x.length; k++) least = Math.min(least, (x[k] as number) - (x[k - 1] as number));
  return least;
}

interface Bins {
  readonly lo: number;
  readonly width: number;
  readonly count: number;
  /** Where the last one ends: as the axis does. */
  readonly hi: number;
}

const binsTo = (hi: number, lo: number, width: number): Bins => ({
  ...{ lo, hi, width },
  count: Math.max(1, Math.round((hi - lo) / width)),
});

/**
 * As wide as Freedman and Diaconis say (1981), within limits: twice the middle half over the cube root of how many. Where half
 * of all are the same, as Scott says (1979), by the standard deviation.
 */
function binsOf({ lattice, quantile, masses, moments }: Population, [lo, hi]: Domain): Bins {
  const middle = quantile(0.75) - quantile(0.25);
  const wanted = (2 * middle || 3.49 * moments.standardDeviation) / Math.cbrt(masses?.total ?? 1);
  const width = Math.min((hi - lo) / FEWEST_BINS, Math.max((hi - lo) / MOST_BINS, wanted));
  return lattice ? onLattice(lattice, width, [lo, hi]) : binsTo(hi, lo, width);
}

/** Edges halfway between two points. */
function onLattice({ offset, step }: Lattice, wanted: number, [lo, hi]: Domain): Bins {
  const width = step * Math.max(1, Math.round(wanted / step));
  const first = offset + step * (Math.ceil((lo - offset) / step - 1e-9) - 0.5);
  return binsTo(hi, Math.max(lo, first), width);
}

/** The corners of its steps. */
function histogram({ x, y }: Shares, { lo, hi, width, count }: Bins, without: ReadonlySet<number>): Shares {
  const edge = (k: number): number => (k === count ? hi : lo + k * width);
  const levels = new Float64Array(count);
  for (let k = 0; k < x.length; k++) {
    if (without.has(x[k] as number)) continue;
    const bin = Math.min(count - 1, Math.max(0, Math.floor(((x[k] as number) - lo) / width)));
    levels[bin] = (levels[bin] as number) + (y[k] as number) / (edge(bin + 1) - edge(bin));
  }
  return {
    x: Float64Array.from({ length: 2 * count }, (_, i) => edge(Math.ceil(i / 2))),
    y: Float64Array.from({ length: 2 * count }, (_, i) => levels[i >> 1] as number),
  };
}
