import type { Population } from '../core/populations/population';
import type { Domain } from './frame';

/** How far the axis goes at most: so many widths of the middle half from the median, standard deviations from the mean. */
const WIDTHS = 8;
const DEVIATIONS = 6;
/** Of all values, at most this share lies beyond either end. */
const BEYOND = 0.05;

/**
 * The axis of a population's values, which its neighbours share: nearly all of it, but of a heavy tail only some widths of
 * the middle half, and of rare values far out (few pay, and some of them much) only some standard deviations, else its
 * bulk would be a line. A light tail ends before either. It depends on neither n nor draws: narrowing must be seen.
 */
export function valueDomain(population: Population, deviations = DEVIATIONS): Domain {
  // What is drawn by hand is drawn on an axis that stays.
  if (population.id === 'drawn') return population.parameters.slice(0, 2) as unknown as Domain;
  // A share is never below 0 or above 1.
  if (population.id === 'bernoulli') return [0, 1];
  const median = population.quantile(0.5);
  const middle = population.quantile(0.75) - population.quantile(0.25);
  const reach = middle > 0 ? WIDTHS * middle : Number.POSITIVE_INFINITY;
  let lo = Math.max(population.quantile(0.001), median - reach);
  let hi = Math.min(population.quantile(0.999), median + reach);
  const { mean, standardDeviation } = population.moments;
  if (Number.isFinite(mean)) {
    const far =
      standardDeviation > 0 && Number.isFinite(standardDeviation)
        ? deviations * standardDeviation
        : Number.POSITIVE_INFINITY;
    lo = Math.min(mean, Math.max(lo, outwards(population, mean - far, Math.floor)));
    hi = Math.max(mean, Math.min(hi, outwards(population, mean + far, Math.ceil)));
  }
  lo = Math.min(lo, population.quantile(BEYOND));
  hi = Math.max(hi, population.quantile(1 - BEYOND));
  // A density is shown to the end of its range when that is near (an exponential starts at 0).
  const margin = marginOf(population, hi - lo);
  const [first, last] = population.support;
  return [
    !population.lattice && lo - first <= margin ? first : lo - margin,
    !population.lattice && last - hi <= margin ? last : hi + margin,
  ];
}

/** Of a lattice three quarters of a step; of somebody's own numbers, whose lattice may be very fine, not too little. */
function marginOf({ lattice, masses }: Population, width: number): number {
  const little = width * 0.04 || 1;
  if (!lattice) return little;
  return masses ? Math.max(little, lattice.step * 0.75) : lattice.step * 0.75;
}

/** A place on the axis; of a discrete population the value there or the next one. */
function outwards({ lattice }: Population, at: number, round: (places: number) => number): number {
  if (!lattice || !Number.isFinite(at)) return at;
  return lattice.offset + lattice.step * round((at - lattice.offset) / lattice.step);
}
