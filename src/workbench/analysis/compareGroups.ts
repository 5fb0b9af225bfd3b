import { welch } from '../../core/comparison/welch';
import { normalCriticalValue } from '../../core/intervals/criticalValue';
import { newcombeIndependent } from '../../core/proportions/newcombe';
import { normalCdf } from '../../core/special/normal';
import { studentTCdf, studentTQuantile } from '../../core/special/studentT';
import type { Study } from './study';

/** What two groups came to: B minus A. */
export interface GroupComparison {
  readonly labels: readonly [string, string];
  readonly n: readonly [number, number];
  readonly figures: readonly [number, number];
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
  readonly level: number;
  /** Whether they were compared as shares (Newcombe's interval, z test) or as means (Welch). */
  readonly shares: boolean;
}

/** B against A, both of two values at least: shares by Newcombe's interval and the z test of a pooled share, else Welch. */
export function compareGroups(
  [a, b]: readonly [Study, Study],
  labels: readonly [string, string],
  level: number,
): GroupComparison {
  const n = [a.sample.sorted.length, b.sample.sorted.length] as const;
  const figures = [a.population.moments.mean, b.population.moments.mean] as const;
  const shares = a.isShare && b.isShare;
  const found = { labels, n, figures, shares, level };
  if (shares) {
    const [yesA, yesB] = [Math.round(figures[0] * n[0]), Math.round(figures[1] * n[1])];
    const { difference, low, high } = newcombeIndependent(yesB, n[1], yesA, n[0], normalCriticalValue(level));
    const pooled = (yesA + yesB) / (n[0] + n[1]);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / n[0] + 1 / n[1]));
    return { ...found, difference, low, high, pValue: error > 0 ? 2 * normalCdf(-Math.abs(difference) / error) : 1 };
  }
  const momentsOf = (study: Study, mean: number, size: number) => ({
    n: size,
    mean,
    squares: size * study.population.moments.standardDeviation ** 2,
  });
  const { difference, standardError, t, degreesOfFreedom } = welch(
    momentsOf(a, figures[0], n[0]),
    momentsOf(b, figures[1], n[1]),
  );
  const reach = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  const pValue = Number.isNaN(t) ? 1 : 2 * studentTCdf(-Math.abs(t), degreesOfFreedom);
  return { ...found, difference, low: difference - reach, high: difference + reach, pValue };
}
