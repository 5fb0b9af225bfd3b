import { normalCriticalValue } from '../intervals/criticalValue';
import type { Population } from '../populations/population';
import { ALLOWED } from './coverageVerdict';
import type { Coverage } from './proportionCoverage';

/**
 * How the t interval's misses are off (1 - level) / 2 for large n: skew moves `lean` / sqrt(n) of them from one side to the
 * other, `both` / n joins each side, and on a lattice they go up and down by `step` / sqrt(n).
 *
 * By Edgeworth's expansion of (mean - mu) / (s / sqrt(n)), to its second term (P. Hall, The Bootstrap and Edgeworth
 * Expansion, 1992, section 2.6); what of it the normal population has too, Student's quantile takes away. With sigma
 * known the first term would be -skewness (z^2 - 1) / 6 in place of skewness (2 z^2 + 1) / 6: at 95 % a third as much,
 * and on the other side. That is what the gap to the normal is about.
 */
function termsOf({ moments, lattice }: Population, level: number) {
  const { skewness, excessKurtosis, standardDeviation } = moments;
  const z = normalCriticalValue(level);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const second = (skewness ** 2 * (z ** 4 + 2 * z ** 2 - 3)) / 18 - (excessKurtosis * (z * z - 3)) / 12;
  return {
    lean: (skewness * (2 * z * z + 1) * density) / 6,
    both: z * second * density,
    step: lattice ? (lattice.step * density) / (2 * standardDeviation) : 0,
  };
}

/** How often the t interval misses on either side, for large n. NaN without a finite fourth moment. */
export function tIntervalMisses(population: Population, n: number, level: number): Coverage {
  const { lean, both } = termsOf(population, level);
  const half = (1 - level) / 2 + both / n;
  // Skewed to the right, most misses lie below the mean: a sample without a giant has a small s too.
  const missedBelow = half - lean / Math.sqrt(n);
  const missedAbove = half + lean / Math.sqrt(n);
  return { coverage: 1 - missedBelow - missedAbove, missedBelow, missedAbove };
}

/** For fewer draws the expansion says little, even of symmetric populations. */
const FEWEST = 10;

/**
 * The n from which the t interval keeps its promise on both sides, as the verdict on rules of thumb has it: each miss
 * within a quarter of (1 - level) / 2. Two digits of it are worth something. Infinity where it is not known, without a
 * finite fourth moment; NaN where no n is enough, without a finite variance above 0.
 */
export function tIntervalSampleSize(population: Population, level: number): number {
  const { standardDeviation, skewness, excessKurtosis } = population.moments;
  if (!(standardDeviation > 0 && Number.isFinite(standardDeviation))) return Number.NaN;
  if (population.id === 'normal') return 2;
  if (!Number.isFinite(skewness) || !Number.isFinite(excessKurtosis)) return Number.POSITIVE_INFINITY;
  const { lean, both, step } = termsOf(population, level);
  const allowed = (ALLOWED * (1 - level)) / 2;
  const [first, second] = [Math.abs(lean) + step, Math.abs(both)];
  // The positive root of second u^2 + first u = allowed, with u = 1 / sqrt(n), in the form that bears a second of 0.
  const u = (2 * allowed) / (first + Math.sqrt(first ** 2 + 4 * second * allowed));
  return Math.max(FEWEST, Math.ceil(u ** -2));
}
