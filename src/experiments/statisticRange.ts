import type { Lattice, Population } from '../core/populations/population';

/** Smallest and largest value that a statistic of n draws can take. */
export function statisticRange(population: Population, statistic: string, n: number): readonly [number, number] {
  const [lo, hi] = population.support;
  switch (statistic) {
    case 'sum':
      return [lo * n, hi * n];
    case 'proportion-above':
      return [0, 1];
    case 'standard-deviation':
      return [0, hi - lo];
    case 'variance':
      return [0, (hi - lo) ** 2];
    case 'skewness': {
      const most = Math.max(0, n - 2) / Math.sqrt(Math.max(1, n - 1));
      return [-most, most];
    }
    default:
      return [lo, hi];
  }
}

/** The equally spaced values that a statistic of n draws is confined to, where there are such. */
export function statisticLattice(population: Population, statistic: string, n: number): Lattice | null {
  if (statistic === 'proportion-above') return { offset: 0, step: 1 / n };
  if (!population.lattice) return null;
  const { offset, step } = population.lattice;
  switch (statistic) {
    case 'mean':
      return { offset, step: step / n };
    case 'sum':
      return { offset: offset * n, step };
    case 'median':
      return { offset, step: n % 2 === 0 ? step / 2 : step };
    case 'min':
    case 'max':
      return { offset, step };
    case 'trimmed-mean':
      return { offset, step: step / (n - 2 * Math.floor(n / 10)) };
    case 'percentile-90':
      // Interpolated between two neighbours at tenths of their distance.
      return { offset, step: (9 * (n - 1)) % 10 === 0 ? step : step / 10 };
    default:
      return null;
  }
}
