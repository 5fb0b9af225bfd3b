import type { Lattice } from '../core/populations/population';

/** Where a histogram's bins lie. */
export interface BinGrid {
  readonly lo: number;
  readonly width: number;
  readonly size: number;
  /** What the bins were laid out for. */
  readonly spread: Spread;
}

/** Around where, and how widely, a statistic is expected to scatter. */
export interface Spread {
  readonly centre: number;
  /** A standard deviation, or a robust stand-in for it. */
  readonly scale: number;
  /** Bins reach this many scales either side. */
  readonly reach: number;
}

/** Bins to one scale. */
const FINENESS = 12;

/**
 * Bins for a statistic: about a twelfth of its scale wide and aligned with the end of its range. On
 * a lattice a bin holds a whole number of lattice points, with edges halfway between two of them: otherwise
 * bins would hold now two and now three points and the histogram look like a comb.
 */
export function binGrid(spread: Spread, range: readonly [number, number], lattice: Lattice | null): BinGrid {
  const { centre, scale, reach } = spread;
  const usable = scale > 0 && Number.isFinite(scale) ? scale : Math.max(1e-3, Math.abs(centre) * 1e-3);
  const wanted = usable / FINENESS;
  const from = Math.max(range[0], centre - reach * usable);
  const to = Math.max(from, Math.min(range[1], centre + reach * usable));
  if (lattice) {
    const width = lattice.step * Math.max(1, Math.round(wanted / lattice.step));
    const first = Math.round((from - lattice.offset) / lattice.step);
    const lo = lattice.offset + (first - 0.5) * lattice.step;
    return { lo, width, size: Math.max(1, Math.ceil((to - lo) / width + 1e-9)), spread };
  }
  // A whole number of bins between two finite ends, and one more for values that lie on the upper end.
  return { lo: from, width: wanted, size: Math.ceil((to - from) / wanted) + 1, spread };
}
