import { type CountWeights, countWeights } from './countLaw';

/**
 * The hypergeometric law: how many of `marked` individuals are among n drawn without replacement from a
 * population of `size`. Masses by their ratio, P(k + 1) / P(k) = (K - k)(n - k) / ((k + 1)(N - K - n + k + 1)), outward
 * from the mode floor((n + 1)(K + 1) / (N + 2)) (Johnson, Kemp and Kotz 2005, section 6.2): no factorial, no
 * cancellation, and a table of some 20 standard deviations whatever N.
 *
 * @throws RangeError unless 0 <= marked <= size and 0 <= n <= size, all whole.
 */
export function hypergeometricWeights(size: number, marked: number, n: number): CountWeights {
  for (const count of [marked, n]) {
    if (!Number.isInteger(count) || count < 0 || count > size) {
      throw new RangeError(`${count} is not a whole number from 0 to ${size}`);
    }
  }
  const rise = (k: number): number => ((marked - k) * (n - k)) / ((k + 1) * (size - marked - n + k + 1));
  const mode = Math.floor(((n + 1) * (marked + 1)) / (size + 2));
  return countWeights({ mode, low: Math.max(0, n + marked - size), high: Math.min(n, marked), rise });
}
