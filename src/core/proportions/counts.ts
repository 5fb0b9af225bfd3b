import { binomial } from '../populations/binomial';
import { binomialKernel } from '../special/stirling';

interface Count {
  readonly count: number;
  readonly mass: number;
}

/** Counts whose mass is smaller are left out. */
const NEGLIGIBLE = 1e-14;

/** P(X <= k) for X binomial(n, p), q = 1 - p. */
export function atMost(k: number, n: number, p: number, q: number): number {
  if (k < 0) return 0;
  if (k >= n || p === 0) return 1;
  if (q === 0) return 0;
  return binomial.create(n, p).cdf(k);
}

/** The counts of a binomial(n, p) that happen, ascending, and how often. */
export function likely(n: number, p: number): readonly Count[] {
  if (p === 0 || p === 1) return [{ count: n * p, mass: 1 }];
  const [mean, sd] = [n * p, Math.sqrt(n * p * (1 - p))];
  // Beyond nine standard deviations and some whole numbers nothing is left, however skewed the law.
  const first = Math.max(0, Math.floor(mean - 9 * sd - 40));
  const last = Math.min(n, Math.ceil(mean + 9 * sd + 40));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .map((count) => ({ count, mass: binomialKernel(count, n - count, p, 1 - p) }))
    .filter(({ mass }) => mass > NEGLIGIBLE);
}
