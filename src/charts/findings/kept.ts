import { ALLOWED, type ObservedCoverage, verdictOf } from '../../core/theory/coverageVerdict';

/** What has become of an interval's promise. */
export type Kept = 'keeps' | 'uneven' | 'short' | 'over' | 'unsure';

/** Monte Carlo errors within which a simulated miss is too near a limit to tell, as in the verdict on rules of thumb. */
const ERRORS = 2;

/**
 * `short` when an interval misses by more than a quarter above what it may (above 6.25% at a level of 95%), `over` when by
 * more than a quarter below (under 3.75%); in between `keeps` when both sides do by the verdict on rules of thumb,
 * `uneven` when one of them does not. `unsure` while two Monte Carlo errors reach to a limit, and where
 * there is no coverage. Without sides (NaN) only the whole counts. `repetitions` is 0 of an exact coverage.
 */
export function keptOf(observed: ObservedCoverage): Kept {
  const { coverage, missedBelow, missedAbove, repetitions, level } = observed;
  const missed = 1 - coverage;
  const [low, high] = [(1 - level) * (1 - ALLOWED), (1 - level) * (1 + ALLOWED)];
  const reach = (limit: number): number =>
    repetitions === 0 ? 0 : ERRORS * Math.sqrt((limit * (1 - limit)) / repetitions);
  if (missed > high + reach(high)) return 'short';
  if (missed < low - reach(low)) return 'over';
  if (!(missed >= low + reach(low) && missed <= high - reach(high))) return 'unsure';
  if (Number.isNaN(missedBelow) || Number.isNaN(missedAbove)) return 'keeps';
  const verdict = verdictOf(observed);
  return verdict === 'right' ? 'keeps' : verdict === 'wrong' ? 'uneven' : 'unsure';
}
