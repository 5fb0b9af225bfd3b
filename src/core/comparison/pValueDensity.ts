import { normalDensity, normalQuantile } from '../special/normal';

/**
 * Density of the two-sided p-value at `p`, for a difference that is `shift` of its standard errors from zero, for large n:
 * 1 everywhere without a difference (Hung, O'Neill, Bauer and Köhne, Biometrics 53, 1997).
 */
export function pValueDensity(p: number, shift: number): number {
  const z = -normalQuantile(p / 2);
  return (normalDensity(z - shift) + normalDensity(z + shift)) / (2 * normalDensity(z));
}
