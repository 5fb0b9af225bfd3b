import type { Population } from '../populations/population';
import { normalCdf } from '../special/normal';
import { hasLawOfMean, lawOfMean, type MeanLaw } from './meanLaw/index';

/** The largest difference between the law of a mean and the normal of the same mean and standard error. */
export interface NormalityGap {
  /** sup |F - Phi|, both sides of every jump looked at. */
  readonly gap: number;
  /** Where it is, in standard errors from the mean. */
  readonly at: number;
  readonly errorBound: number;
}

/** Standard errors either side of the mean that are searched: beyond, both laws are nearly 0 or 1. */
const [LOWEST, HIGHEST] = [-8, 9];
const COARSE_POINTS = 340;
/** Points of a lattice that are all looked at; of more, some first. */
const ALL_POINTS = 1_200;

/**
 * The largest gap between the exact law of the mean of n draws and its normal approximation, n from 1 to 10^7.
 * Exactly 0 for a normal population. NaN where there is no normal to compare with: the variance infinite or 0.
 */
export function normalityGap(population: Population, n: number): NormalityGap {
  if (!hasLawOfMean(population)) return { gap: Number.NaN, at: Number.NaN, errorBound: Number.NaN };
  if (population.id === 'normal') return { gap: 0, at: 0, errorBound: 0 };
  const law = lawOfMean(population, n);
  if (law.largestGap) return { ...law.largestGap(), errorBound: law.errorBound };
  const best = { gap: 0, at: 0 };
  if (law.lattice) searchLattice(law, population, best);
  else searchLine(law, population, best);
  return { ...best, errorBound: law.errorBound };
}

interface Best {
  gap: number;
  at: number;
}

function note(best: Best, difference: number, at: number): void {
  if (!(Math.abs(difference) > best.gap)) return;
  best.gap = Math.abs(difference);
  best.at = at;
}

function searchLine(law: MeanLaw, population: Population, best: Best): void {
  const standardised = (x: number): number => (x - law.mean) / law.standardError;
  for (const x of law.atoms) {
    const normal = normalCdf(standardised(x));
    note(best, law.cdfBefore(x) - normal, standardised(x));
    note(best, law.cdf(x) - normal, standardised(x));
  }
  const difference = (z: number): number => law.cdf(law.mean + z * law.standardError) - normalCdf(z);
  const [lowest, highest] = population.support.map(standardised) as [number, number];
  // A law may be so steep at an end that no point is near enough to it: at the end itself it is 0, or 1.
  if (lowest > LOWEST) note(best, -normalCdf(lowest), lowest);
  if (highest < HIGHEST) note(best, normalCdf(-highest), highest);
  const points = pointsOf(lowest);
  const differences = points.map(difference);
  for (let i = 0; i < points.length; i++) note(best, differences[i] as number, points[i] as number);
  // Around every hump that may come to the highest, to the last digits.
  const enough = 0.9 * best.gap;
  for (let i = 1; i + 1 < points.length; i++) {
    const height = Math.abs(differences[i] as number);
    if (
      height < enough ||
      height < Math.abs(differences[i - 1] as number) ||
      height < Math.abs(differences[i + 1] as number)
    )
      continue;
    const sign = Math.sign(differences[i] as number);
    const z = topOf((at) => sign * difference(at), points[i - 1] as number, points[i + 1] as number);
    note(best, difference(z), z);
  }
}

/** Evenly over the axis, and ever closer together towards a lower end, where a law may be steep. */
function pointsOf(lowest: number): number[] {
  const even = Array.from({ length: COARSE_POINTS + 1 }, (_, i) => LOWEST + ((HIGHEST - LOWEST) * i) / COARSE_POINTS);
  if (!(lowest > LOWEST)) return even;
  const towards = Array.from({ length: 100 }, (_, k) => lowest + 2 ** (-k / 4));
  return [...even, ...towards].filter((z) => z >= lowest).sort((a, b) => a - b);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where a function with one hump is highest: golden section search. */
function topOf(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to];
  let c = b - GOLDEN * (b - a);
  let d = a + GOLDEN * (b - a);
  let [fc, fd] = [f(c), f(d)];
  for (let i = 0; i < 40 && b - a > 1e-6; i++) {
    if (fc > fd) {
      [b, d, fd] = [d, c, fc];
      c = b - GOLDEN * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + GOLDEN * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}

function searchLattice(law: MeanLaw, population: Population, best: Best): void {
  const { offset, step } = law.lattice as NonNullable<MeanLaw['lattice']>;
  const [low, high] = population.support;
  const index = (x: number): number => Math.round((x - offset) / step);
  const first = index(Math.max(low, law.mean + LOWEST * law.standardError));
  const last = index(Math.min(high, law.mean + HIGHEST * law.standardError));
  const z = (k: number): number => (offset + k * step - law.mean) / law.standardError;
  /** Just below the k-th point, and at it. */
  const below = (k: number): number => law.cdf(offset + (k - 1) * step) - normalCdf(z(k));
  const upon = (k: number): number => law.cdf(offset + k * step) - normalCdf(z(k));
  const stride = Math.max(1, Math.ceil((last - first) / ALL_POINTS));
  for (const side of [below, upon]) {
    const found = { gap: 0, at: first };
    for (let k = first; k <= last; k += stride) note(found, side(k), k);
    climb(side, found, stride, first, last);
    note(best, side(found.at), z(found.at));
  }
}

/** From the best point looked at, uphill with ever smaller strides. */
function climb(side: (k: number) => number, found: Best, stride: number, first: number, last: number): void {
  for (let reach = Math.ceil(stride / 2); stride > 1; reach = Math.ceil(reach / 2)) {
    for (const k of [found.at - reach, found.at + reach]) if (k >= first && k <= last) note(found, side(k), k);
    if (reach === 1) break;
  }
}
