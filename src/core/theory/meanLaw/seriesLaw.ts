import type { Population } from '../../populations/population';
import { dampedSeries } from './dampedSeries';
import type { MeanLaw } from './meanLaw';
import { quadratureError } from './quadratureError';
import { spanOf } from './span';
import { transformOf } from './transform';

/** How far off a lattice point, in steps, a value may lie by rounding and still count as on it. */
const TIE = 1e-6;

/**
 * The law of a mean from the Fourier series of its transform, on the window that its values fill up to
 * `reach` standard errors; null when the series has more than `mostTerms` terms.
 */
export function seriesLaw(population: Population, n: number, reach: number, mostTerms: number): MeanLaw | null {
  const { moments, lattice, support } = population;
  const { mean, standardDeviation } = moments;
  const step = lattice?.step ?? 0;
  const span = spanOf(population, n, reach);
  // Deviations of a lattice sum lie on a lattice of their own.
  const first = lattice ? Math.max(0, Math.floor((span.left - n * (support[0] - mean)) / step)) : 0;
  const left = lattice ? n * (support[0] - mean) + first * step : span.left;
  const atom = left === n * (support[0] - mean) ? massAtLowest(population) ** n : 0;
  const series = dampedSeries(
    { transform: transformOf(population), n, left, right: span.right, step, atom },
    mostTerms,
  );
  if (!series) return null;
  const last = lattice ? Math.round((span.right - left) / step) : 0;

  /** P(D <= d), for d on the lattice as a number of steps from `left`. */
  const atStep = (k: number): number => {
    if (k < 0) return 0;
    return bounded(series.cdf(left + Math.min(k, last) * step));
  };
  const place = (x: number): number => (n * (x - mean) - left) / step;
  const along = (x: number): number => {
    const d = n * (x - mean);
    return d < left ? 0 : bounded(series.cdf(Math.min(d, span.right)));
  };
  const whole = span.right === n * (support[1] - mean);
  return {
    sampleSize: n,
    mean,
    standardError: standardDeviation / Math.sqrt(n),
    method: 'series',
    errorBound: series.errorBound + (whole ? 0 : 6.2e-6 / (1 + reach * reach)) + quadratureError(population) + 1e-11,
    lattice: lattice && { offset: support[0], step: step / n },
    atoms: atom > 0 ? [support[0]] : [],
    cdf: lattice ? (x) => atStep(Math.floor(place(x) + TIE)) : along,
    cdfBefore: lattice ? (x) => atStep(Math.ceil(place(x) - TIE) - 1) : (x) => (n * (x - mean) <= left ? 0 : along(x)),
  };
}

const bounded = (p: number): number => Math.min(1, Math.max(0, p));

function massAtLowest({ atoms = [], cdf, support }: Population): number {
  return atoms.length > 0 ? cdf(support[0]) : 0;
}
