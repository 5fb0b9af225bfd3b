import type { Population } from '../../populations/population';
import { gaussLegendre } from './gaussLegendre';

/** Two-point Gauss-Legendre, where the distribution function is smooth. */
const NODE = 0.5 / Math.sqrt(3);
/** So many cells at an end of the population are integrated with care, */
const CAREFUL = 24;
/** and the very first in pieces, each half as long as the one before, towards the end. */
const HALVINGS = 40;

export interface SplitMasses {
  readonly masses: number[];
  /** By how much splitting has raised the variance, beyond the spacing^2 / 6 of values spread evenly. */
  readonly excess: number;
}

/**
 * What lies above the lower end of a population on a grid that starts there, each value split between its two
 * neighbours on the grid so that its mean is kept: second differences of the integral of the distribution function.
 * Values beyond the grid are left out.
 */
export function splitMasses({ cdf, support }: Population, spacing: number, size: number, atom: number): SplitMasses {
  const masses = new Array<number>(size).fill(0);
  const [lowest, highest] = support;
  // A finite range is a whole number of cells.
  const cells = Math.min(size, Math.round((highest - lowest) / spacing));
  const last = cells < size ? cells - 1 : Number.POSITIVE_INFINITY;
  const cell = { average: 0, slope: 0 };
  let before = atom;
  let variance = 0;
  for (let k = 0; k < Math.min(size, cells + 1); k++) {
    const from = lowest + k * spacing;
    cell.average = 1;
    cell.slope = 0;
    if (k === 0) towards(cdf, from, from + spacing, cell);
    else if (k === last) towards(cdf, from + spacing, from, cell);
    else if (k < CAREFUL || (k < last && k > last - CAREFUL)) careful(cdf, from, spacing, cell);
    else if (k < last) {
      const [low, high] = [cdf(from + (0.5 - NODE) * spacing), cdf(from + (0.5 + NODE) * spacing)];
      cell.average = (low + high) / 2;
      cell.slope = (high - low) * NODE;
    }
    masses[k] = cell.average - before;
    before = cell.average;
    variance += cell.slope;
  }
  return { masses, excess: spacing * spacing * (variance - (before - atom) / 6) };
}

/** Of a function over a cell: its average, and the integral of f(x) (2x - 1) with the cell as [0, 1]. */
interface Cell {
  average: number;
  slope: number;
}

/** Sets a cell by sixteen points. */
function careful(f: (x: number) => number, from: number, length: number, cell: Cell): void {
  let [sum, moment] = [0, 0];
  for (let i = 0; i < gaussLegendre.points.length; i++) {
    const [point, weight] = [gaussLegendre.points[i] as number, gaussLegendre.weights[i] as number];
    const value = weight * f(from + (0.5 + point / 2) * length);
    sum += value;
    moment += value * point;
  }
  cell.average = sum / 2;
  cell.slope = moment / 2;
}

/** Sets the cell between an end of the population, where the function may be steep, and another point. */
function towards(f: (x: number) => number, end: number, other: number, cell: Cell): void {
  const low = Math.min(end, other);
  const length = Math.abs(other - end);
  const piece = { average: 0, slope: 0 };
  let [sum, moment] = [0, 0];
  let part = 0.5;
  for (let k = 0; k < HALVINGS; k++, part /= 2) {
    // The piece from `part` to twice that, measured from the end.
    const from = end <= other ? part : 1 - 2 * part;
    careful(f, low + from * length, part * length, piece);
    sum += part * piece.average;
    moment += part * ((2 * from + part - 1) * piece.average + part * piece.slope);
  }
  cell.average = sum;
  cell.slope = moment;
}
