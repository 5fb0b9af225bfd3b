import { type GaussRule, gaussRule } from './gaussRule';

/** Of a standard normal: Hermite's polynomials. */
export const normalRule = (size: number): GaussRule =>
  gaussRule(
    size,
    () => 0,
    (k) => k,
  );

/** Of chi-square: Laguerre's polynomials, of half of it. */
export const chiSquareRule = (freedom: number, size: number): GaussRule =>
  gaussRule(
    size,
    (k) => 4 * k + freedom,
    (k) => 4 * k * (k + freedom / 2 - 1),
  );

/**
 * Of a binomial count: Krawtchouk's polynomials. With as many points as it has values it is the law itself. `trials` need not
 * be whole: the rule goes over from one whole number to the next.
 */
export function binomialRule(trials: number, p: number, size: number): GaussRule {
  const certain = p <= 0 || p >= 1 || trials === 0;
  return gaussRule(
    certain ? 1 : Math.min(size, Math.floor(trials + 1e-9) + 1),
    (k) => p * (trials - k) + k * (1 - p),
    (k) => k * p * (1 - p) * (trials - k + 1),
  );
}
