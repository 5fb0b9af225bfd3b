import { hypergeometricWeights } from '../draws/hypergeometric';
import { normalCriticalValue } from '../intervals/criticalValue';
import { binomialKernel } from '../special/stirling';
import { largestKept } from './largestKept';

/** Masses as small as the observed one but for their rounding count as well: the rule of R and SciPy. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test of two shares (Fisher 1935): a of nA against b of nB right. Given how many are right in all, the
 * two-sided p-value is the mass of every split that is at most as likely as the observed one.
 */
export function fisherPValue(a: number, nA: number, b: number, nB: number): number {
  const { first, weights } = hypergeometricWeights(nA + nB, a + b, nA);
  const observed = weights[a - first] ?? 0;
  let [rare, all] = [0, 0];
  for (const weight of weights) {
    all += weight;
    if (weight <= observed * TIE) rare += weight;
  }
  return Math.min(1, rare / all);
}

/**
 * Of two groups of n with `total` right answers together: the most that the loser may have for Fisher's test to find a
 * winner; fewer than are possible where it never does. In groups of one size the law is symmetric, so that the p-value is
 * twice a tail.
 */
export function fisherCritical(total: number, n: number, level: number): number {
  const sd = Math.sqrt((total * (2 * n - total)) / (4 * Math.max(1, 2 * n - 1)));
  const guess = Math.floor(total / 2 - normalCriticalValue(level) * sd);
  const most = Math.floor(total / 2);
  return largestKept((k) => (2 * k === total ? 1 : 2 * lowerTail(k, total, n)), 1 - level, guess, most);
}

/** P(X <= k) below the middle of the split of `total` over two groups of n: its mass, and masses down from it by their ratio. */
function lowerTail(k: number, total: number, n: number): number {
  const least = Math.max(0, total - n);
  if (k < least) return 0;
  let [term, sum] = [1, 1];
  for (let j = k; j > least && term > 1e-18 * sum; j--) {
    term *= (j * (n - total + j)) / ((total - j + 1) * (n - j + 1));
    sum += term;
  }
  return sum * mass(k, total, n);
}

/** By three binomial masses whose share cancels (C. Loader 2000). */
function mass(k: number, total: number, n: number): number {
  const [p, q] = [total / (2 * n), (2 * n - total) / (2 * n)];
  if (p === 0 || q === 0) return 1;
  const one = binomialKernel(k, n - k, p, q) * binomialKernel(total - k, n - total + k, p, q);
  return one / binomialKernel(total, 2 * n - total, p, q);
}
