import type { Population } from '../../populations/population';
import { type FourierGrid, fourierGrid } from './fourierGrid';
import type { MeanLaw } from './meanLaw';

/** Points of the first grid of a level, and of the last. */
const FIRST_SIZE = 2 ** 11;
const LAST_SIZE = 2 ** 15;
/** Each level is so many times finer than the one above it, for values near the lower end, */
const ZOOM = 16;
/** and there are at most so many. */
const LEVELS = 5;
/** An error for which no finer grid is worth its time. */
const SMALL = 3e-7;

interface Level {
  readonly grid: FourierGrid;
  /** Values up to here are better looked up in the next level. */
  readonly from: number;
}

/**
 * The law of a mean of few draws, on grids that are ever finer towards the lower end of the population (what lies
 * above a value has no part in sums below it); its error from grids of half as many points.
 */
export function gridLaw(population: Population, n: number, reach: number): MeanLaw {
  const { moments, support } = population;
  const { mean, standardDeviation } = moments;
  const lowest = n * support[0];
  const atom = massAtLowest(population);
  const range = n * (support[1] - support[0]);
  const top = Math.min(range, n * (mean - support[0]) + reach * standardDeviation * Math.sqrt(n));
  const { levels, error } = levelsOf(population, n, atom, top);
  const at = (t: number): number => {
    if (t >= top) return top === range ? 1 : lookup((levels[0] as Level).grid, top);
    const level = levels.findLast((_, i) => i === 0 || t <= (levels[i - 1] as Level).from) as Level;
    return Math.min(1, Math.max(0, lookup(level.grid, t)));
  };
  const cdf = (x: number): number => {
    const t = x * n - lowest;
    return t < -1e-12 * Math.abs(lowest) ? 0 : at(Math.max(0, t));
  };
  return {
    sampleSize: n,
    mean,
    standardError: standardDeviation / Math.sqrt(n),
    method: 'grid',
    errorBound: error + 1e-10,
    lattice: null,
    atoms: atom > 0 ? [support[0]] : [],
    cdf,
    cdfBefore: (x) => (x * n - lowest <= 0 ? 0 : cdf(x)),
  };
}

/** The damping of the widest grid, beyond which there is next to nothing, and of those that zoom in. */
const DAMPING = 6;
const ZOOMED_DAMPING = 18;

function levelsOf(population: Population, n: number, atom: number, top: number) {
  const levels: Level[] = [];
  let error = 0;
  for (let reach = top; ; reach /= ZOOM) {
    const widest = levels.length === 0;
    const { length, size: first } = firstGrid(population, reach);
    const question = {
      population,
      n,
      atom,
      length,
      damping: widest ? DAMPING : ZOOMED_DAMPING,
      inside: widest ? 1 : 0.5,
    };
    let grid = fourierGrid({ ...question, size: first });
    let above = Number.POSITIVE_INFINITY;
    let below = Number.POSITIVE_INFINITY;
    for (let size = 2 * first; size <= LAST_SIZE && above > SMALL; size *= 2) {
      const coarse = grid;
      grid = fourierGrid({ ...question, size });
      const border = Math.floor(coarse.cdf.length / ZOOM);
      below = difference(grid, coarse, 0, border);
      above = difference(grid, coarse, border, coarse.cdf.length);
    }
    error = Math.max(error, above);
    if (below <= Math.max(SMALL, error) || levels.length === LEVELS - 1) {
      levels.push({ grid, from: 0 });
      return { levels, error: Math.max(error, below) + (widest ? 0 : Math.exp(-ZOOMED_DAMPING)) };
    }
    levels.push({ grid, from: reach / ZOOM });
  }
}

/**
 * A length of at least twice the reach, and such that a finite range of the population, and each piece of it where its
 * density jumps, is a whole number of cells of every grid.
 */
function firstGrid({ support, breaks }: Population, reach: number): { length: number; size: number } {
  const piece = (support[1] - support[0]) / (breaks ? breaks.length - 1 : 1);
  if (Number.isFinite(piece)) {
    for (let size = FIRST_SIZE; size < LAST_SIZE; size *= 2) {
      const cells = Math.floor((size * piece) / (2 * reach));
      if (cells > 0) return { length: (size * piece) / cells, size };
    }
  }
  return { length: 2 * reach, size: FIRST_SIZE };
}

/** Probability of the lower end, where it has any. */
function massAtLowest({ atoms = [], cdf, support }: Population): number {
  return atoms.length > 0 ? cdf(support[0]) : 0;
}

/** Cubic interpolation between grid points. */
function lookup({ spacing, cdf }: FourierGrid, t: number): number {
  const place = t / spacing;
  const last = cdf.length - 1;
  if (place >= last) return cdf[last] as number;
  const k = Math.floor(place);
  const u = place - k;
  const [p1, p2] = [cdf[k] as number, cdf[k + 1] as number];
  if (k < 1 || k + 2 > last) return p1 + u * (p2 - p1);
  const [p0, p3] = [cdf[k - 1] as number, cdf[k + 2] as number];
  return (
    (-u * (u - 1) * (u - 2) * p0) / 6 +
    ((u + 1) * (u - 1) * (u - 2) * p1) / 2 -
    ((u + 1) * u * (u - 2) * p2) / 2 +
    ((u + 1) * u * (u - 1) * p3) / 6
  );
}

/** The largest difference of two grids, one with twice the points, from and to indices of the coarse one. */
function difference(fine: FourierGrid, coarse: FourierGrid, from: number, to: number): number {
  let most = 0;
  for (let k = from; k < to; k++) {
    most = Math.max(most, Math.abs((coarse.cdf[k] as number) - (fine.cdf[2 * k] as number)));
  }
  return most;
}
