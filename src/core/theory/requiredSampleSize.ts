import type { Population } from '../populations/population';
import { hasLawOfMean } from './meanLaw/index';
import { normalityGap } from './normalityGap';

/** Largest n for which laws of means are computed. */
export const LARGEST_SAMPLE_SIZE = 10_000_000;
/** On a lattice the gap goes up and down a little: so many neighbours of the crossing are looked at, at most. */
const MOST_NEIGHBOURS = 400;

/**
 * The n from which the gap to the normal stays within a tolerance in (0, 1): the smallest, where the gap falls with n; on
 * a lattice, where it may rise again for a few n, the first after the last that is outside.
 * Infinity when it is beyond 10^7, NaN where there is no normal to compare with (no n is enough).
 * `gapAt` may be given to use gaps that are known already.
 */
export function requiredSampleSize(
  population: Population,
  tolerance: number,
  gapAt: (n: number) => number = (n) => normalityGap(population, n).gap,
): number {
  if (!hasLawOfMean(population)) return Number.NaN;
  if (gapAt(1) <= tolerance && gapAt(2) <= tolerance && gapAt(3) <= tolerance) return 1;
  if (gapAt(LARGEST_SAMPLE_SIZE) > tolerance) return Number.POSITIVE_INFINITY;
  const crossing = crossingOf(gapAt, tolerance);
  return population.lattice ? settled(population, gapAt, tolerance, crossing) : crossing;
}

/** An n with gap(n) <= tolerance < gap(n - 1): between brackets, by the line through them on two log axes. */
function crossingOf(gapAt: (n: number) => number, tolerance: number): number {
  let low = 1;
  let high = LARGEST_SAMPLE_SIZE;
  let [above, below] = [gapAt(low), gapAt(high)];
  for (let step = 0; high - low > 1; step++) {
    const share = Math.log(above / tolerance) / Math.log(above / below);
    const line = low * (high / low) ** share;
    // The line through far brackets can stick to one of them; every third time the middle is taken.
    const guess = step % 3 === 2 ? Math.sqrt(low * high) : line;
    const n = Math.min(high - 1, Math.max(low + 1, Math.round(guess)));
    const gap = gapAt(n);
    if (gap > tolerance) [low, above] = [n, gap];
    else [high, below] = [n, gap];
  }
  return high;
}

/** The first n after the last one near the crossing whose gap is outside. */
function settled(population: Population, gapAt: (n: number) => number, tolerance: number, crossing: number): number {
  const { lattice, moments } = population;
  // Where the highest point lies between two lattice points moves the gap by about (step / sigma)^2 / 8n.
  const neighbours = Math.ceil(2 * ((lattice?.step ?? 1) / moments.standardDeviation) ** 2) + 8;
  const reach = Math.min(neighbours, MOST_NEIGHBOURS);
  let last = crossing - 1;
  for (let n = crossing + 1; n <= Math.min(LARGEST_SAMPLE_SIZE, last + reach + 1); n++) {
    if (gapAt(n) > tolerance) last = n;
  }
  return last + 1;
}
