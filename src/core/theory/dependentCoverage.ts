import { normalCdf, normalQuantile } from '../special/normal';

/** The number of standard errors either side of an interval of this level: 1.96 for 0.95. */
export const criticalZ = (level: number): number => normalQuantile((1 + level) / 2);

/**
 * How often mean ± z sigma / sqrt(n), made as if n draws were independent, covers the parameter when the mean is normal,
 * its variance `inflation` times as large, and its expectation `bias` promised standard errors off the parameter.
 */
export function dependentCoverage(level: number, inflation: number, bias = 0): number {
  const z = criticalZ(level);
  const scale = Math.sqrt(inflation);
  return normalCdf((z - bias) / scale) - normalCdf((-z - bias) / scale);
}
