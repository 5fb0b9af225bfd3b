/** How near to normal a law is by its gap: the largest error of a probability that is read off the normal. */
export type Nearness = 'exactly' | 'practically' | 'nearly' | 'roughly' | 'far';

/**
 * No gap is `exactly` normal; up to one percentage point nobody sees it (`practically`), up to five `nearly`, up to ten
 * `roughly`, beyond `far`. Null where there is no gap.
 */
export function nearnessOf(gap: number): Nearness | null {
  if (!(gap >= 0 && gap <= 1)) return null;
  if (gap === 0) return 'exactly';
  if (gap <= 0.01) return 'practically';
  if (gap <= 0.05) return 'nearly';
  return gap <= 0.1 ? 'roughly' : 'far';
}

/** Skewness from which a law leans to the eye. */
const LEANING = 0.1;

/** The side to which a law of this exact skewness leans; null where it leans to none. */
export function leanOf(skewness: number): 'right' | 'left' | null {
  if (!(Math.abs(skewness) >= LEANING)) return null;
  return skewness > 0 ? 'right' : 'left';
}

/** What repetitions show of a shape. */
export type Shape = 'constant' | 'few' | 'leans' | 'tails' | 'even' | 'unsure';

interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** Monte Carlo errors that a figure must be away from a limit. */
const ERRORS = 2;
/** Fewer repetitions do not show a shape, whatever their figures are. */
const FEW = 100;
/** Up to so much skewness, and excess kurtosis, a law passes for a normal one by them. */
const SKEWED = 0.2;
const TAILED = 0.5;

/**
 * The shape of a distribution whose law is not known, from its skewness and excess kurtosis: `leans` when two Monte Carlo
 * errors below its skewness are still more than 0.2; `even` when two above are not, then `tails` when the kurtosis is
 * as clearly more than 0.5 away from a normal's. Else `unsure`; `few` below 100 repetitions. Without spread, `constant`.
 */
export function shapeOf(repetitions: number, spread: number, skewness: Estimate, kurtosis: Estimate): Shape {
  if (spread === 0) return 'constant';
  if (!(repetitions >= FEW)) return 'few';
  // Tails so heavy that nothing says how far off the skewness is.
  if (!Number.isFinite(skewness.error)) return 'unsure';
  const [lean, tail] = [Math.abs(skewness.value), Math.abs(kurtosis.value)];
  if (lean - ERRORS * skewness.error > SKEWED) return 'leans';
  if (!(lean + ERRORS * skewness.error <= SKEWED)) return 'unsure';
  if (tail - ERRORS * kurtosis.error > TAILED) return 'tails';
  return tail + ERRORS * kurtosis.error <= TAILED ? 'even' : 'unsure';
}
