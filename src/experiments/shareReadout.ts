import type { Readout } from './frame';

/**
 * A simulated share, `count` of `of`; its error by Agresti and Coull's adjustment, so that 0 of 20 is not certain.
 * NaN of none.
 */
export function shareReadout(name: string, count: number, of: number): Readout {
  const adjusted = (count + 2) / (of + 4);
  const monteCarloError = Math.sqrt((adjusted * (1 - adjusted)) / (of + 4));
  const value = of > 0 ? count / of : Number.NaN;
  return { name, role: 'statistic', value, monteCarloError, among: of, format: 'share' };
}
