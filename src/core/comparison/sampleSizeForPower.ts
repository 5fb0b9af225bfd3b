import { normalCriticalValue } from '../intervals/criticalValue';
import { normalQuantile } from '../special/normal';
import type { Comparison } from './power';

/**
 * How many each of two equal groups needs so that the true difference comes out significant with probability `power`, by the
 * normal curve: (z + z_power)^2 (sdA^2 + sdB^2) / difference^2, the other tail left out. Infinite without a difference.
 */
export function sampleSizeForPower(
  { difference, sdA, sdB, level }: Omit<Comparison, 'nA' | 'nB'>,
  power: number,
): number {
  const reach = normalCriticalValue(level) + normalQuantile(power);
  return Math.ceil((reach ** 2 * (sdA ** 2 + sdB ** 2)) / difference ** 2);
}
