import type { Summary } from './moments';

/** A figure and its Monte Carlo standard error; NaN where there are too few values. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** Fewer values say too little of their own spread for an error of it to mean anything. */
const FEW = 10;

const errorOfShape = (count: number, error: number): number => (count < FEW ? Number.NaN : error);

/** The mean, with error sd / sqrt(R). */
export function meanOf(summary: Summary): Estimate {
  if (summary.count === 0) return { value: Number.NaN, error: Number.NaN };
  return { value: summary.mean, error: sd(summary) / Math.sqrt(summary.count) };
}

/** The standard deviation (n - 1), with error sd * sqrt((excess kurtosis + 2) / (4 R)) by the delta method. */
export function standardDeviationOf(summary: Summary): Estimate {
  const value = sd(summary);
  return {
    value,
    error: errorOfShape(summary.count, value * Math.sqrt((kurtosis(summary) + 2) / (4 * summary.count))),
  };
}

/** The moment coefficient of skewness m3 / m2^(3/2); its error needs the spread from `shapeSpread`. */
export function skewnessOf(summary: Summary, spreadOfOne: number): Estimate {
  const { count, m2, m3 } = summary;
  return {
    value: spread(summary) ? (Math.sqrt(count) * m3) / (m2 * Math.sqrt(m2)) : Number.NaN,
    error: errorOfShape(count, spreadOfOne / Math.sqrt(count)),
  };
}

/** The excess kurtosis m4 / m2^2 - 3; its error needs the spread from `shapeSpread`. */
export function excessKurtosisOf(summary: Summary, spreadOfOne: number): Estimate {
  return { value: kurtosis(summary), error: errorOfShape(summary.count, spreadOfOne / Math.sqrt(summary.count)) };
}

function sd({ count, m2 }: Summary): number {
  return count > 1 ? Math.sqrt(Math.max(0, m2) / (count - 1)) : Number.NaN;
}

function kurtosis(summary: Summary): number {
  return spread(summary) ? (summary.count * summary.m4) / summary.m2 ** 2 - 3 : Number.NaN;
}

/** Rounding alone must not count as spread: a constant has no shape. */
function spread({ count, mean, m2 }: Summary): boolean {
  return count > 1 && m2 / count > (1e-14 * mean) ** 2;
}
