import type { Population } from '../populations/population';
import { logGamma } from '../special/gamma';
import { stableCdf } from './stableLaw';

/** The law that the mean of n draws comes to when the variance is infinite. */
export interface StableLimit {
  /** Index of stability: the spread of the mean goes like n^(1 / index - 1), so at 1 it does not shrink at all. */
  readonly index: number;
  /** P(mean of n draws <= x) in the limit: exact for a Cauchy. */
  cdf(x: number, n: number): number;
}

const EULER = 0.5772156649015329;

/**
 * The stable limit of the mean of a population of infinite variance: a Cauchy population, whose mean is as widely spread
 * as one draw, or a Pareto with alpha <= 2 (Gnedenko and Kolmogorov 1954; scales as in Nolan 2020, section 3.3).
 * null for populations of finite variance, for which the limit is the normal.
 */
export function stableLimit(population: Population): StableLimit | null {
  if (population.id === 'cauchy') return { index: 1, cdf: (x) => population.cdf(x) };
  const [alpha] = population.parameters as readonly [number];
  if (population.id !== 'pareto' || alpha > 2) return null;
  // Nearer to 1 than this, differences of large numbers have no digits left.
  const used = Math.abs(alpha - 1) < 1e-6 ? 1 : alpha;
  return { index: alpha, cdf: (x, n) => stableCdf((n * x - locationOf(used, n)) / scaleOf(used, n), used) };
}

/** Scale of the sum of n draws whose upper tail is x^-alpha. */
function scaleOf(alpha: number, n: number): number {
  if (alpha === 2) return boundaryScale(n) / Math.SQRT2;
  if (alpha === 1) return (n * Math.PI) / 2;
  const tail = Math.PI / (2 * Math.sin((Math.PI * alpha) / 2) * Math.exp(logGamma(alpha)));
  return (n * tail) ** (1 / alpha);
}

/** At alpha = 2 the sum is nearly normal on the scale b with b^2 = 2 n log b. */
function boundaryScale(n: number): number {
  let b = Math.sqrt(n + 1);
  for (let i = 0; i < 60; i++) b = Math.sqrt(n * Math.max(1, 2 * Math.log(b)));
  return b;
}

/**
 * Above 1 the mean of the sum. Below 1 there is none, and in the limit nothing remains of the same expression, which near 1 is
 * far from nothing at any n that can be drawn. Towards 1/2 the next term is as large: of few draws the limit is no nearer for it.
 */
const locationOf = (alpha: number, n: number): number =>
  alpha === 1 ? n * (1 - EULER + Math.log((n * Math.PI) / 2)) : (n * alpha) / (alpha - 1);
