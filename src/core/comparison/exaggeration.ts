import { normalCriticalValue } from '../intervals/criticalValue';
import { normalCdf, normalDensity } from '../special/normal';
import { type Comparison, standardErrorOfDifference } from './power';

/**
 * By what factor a significant difference exceeds the true one on average, sign aside, for large n (the type M error of
 * Gelman and Carlin, Perspectives on Psychological Science 9, 2014; closed form by the means of a normal's two tails).
 * NaN where there is no difference.
 */
export function exaggeration(comparison: Comparison): number {
  if (comparison.difference === 0) return Number.NaN;
  const shift = Math.abs(comparison.difference) / standardErrorOfDifference(comparison);
  const reach = normalCriticalValue(comparison.level);
  const [above, below] = [normalCdf(shift - reach), normalCdf(-shift - reach)];
  const size = shift * (above - below) + normalDensity(reach - shift) + normalDensity(reach + shift);
  return size / (above + below) / shift;
}
