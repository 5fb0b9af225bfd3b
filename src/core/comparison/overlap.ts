import { normalCriticalValue } from '../intervals/criticalValue';
import { normalCdf } from '../special/normal';

/**
 * The two-sided p-value of the difference when two intervals of equal width at a level just touch, for large n: they are
 * 2 z standard errors of one mean apart, of the difference only sqrt(2) z (Schenker and Gentleman, The American Statistician 55,
 * 2001).
 */
export function pValueWhenTouching(level: number): number {
  return 2 * normalCdf(-Math.SQRT2 * normalCriticalValue(level));
}

/** The same where the bars show one standard error of each mean: 0.16. */
export const pValueWhenErrorBarsTouch = (): number => 2 * normalCdf(-Math.SQRT2);

/** The level at which two such intervals just touch when their difference is just significant at `level`: 83.4 % for 95 %. */
export function levelThatTouches(level: number): number {
  return 1 - 2 * normalCdf(-normalCriticalValue(level) / Math.SQRT2);
}
