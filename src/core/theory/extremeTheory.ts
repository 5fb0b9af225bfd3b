import type { Masses, Population } from '../populations/population';
import { logGamma } from '../special/gamma';

/** Mean and standard error of an extreme of n independent draws; NaN where they are not known, Infinity where infinite. */
export interface ExtremeTheory {
  readonly mean: number;
  readonly standardError: number;
}

const UNKNOWN: ExtremeTheory = { mean: Number.NaN, standardError: Number.NaN };
/** A population's own moments, by the same sum, must be right to this share: else its tails are beyond the sum. */
const TRUSTED = 1e-5;
/** Points of a lattice that are summed at most. */
const LONGEST = 200_000;

/**
 * The largest (or smallest) of n draws: X = Q(V^(1/n)) with V uniform on [0, 1], integrated piece by piece between the jumps
 * of Q; on a lattice a sum over F(x)^n - F(x-)^n. Pareto's in closed form (Arnold 2015, section 3.4).
 */
export function extremeTheory(population: Population, which: 'min' | 'max', sampleSize: number): ExtremeTheory {
  if (population.id === 'pareto') return paretoTheory(population.parameters[0] as number, which, sampleSize);
  const { mean, standardDeviation } = population.moments;
  if (!Number.isFinite(mean) || !Number.isFinite(standardDeviation)) return UNKNOWN;
  const once = momentsOf(population, which, 1);
  const right =
    Math.abs(once.mean - mean) <= TRUSTED * (Math.abs(mean) + standardDeviation) &&
    Math.abs(once.standardError - standardDeviation) <= TRUSTED * standardDeviation;
  return right ? momentsOf(population, which, sampleSize) : UNKNOWN;
}

function paretoTheory(alpha: number, which: 'min' | 'max', n: number): ExtremeTheory {
  // The k-th moment of the largest; the smallest of n is a Pareto with shape n alpha.
  const moment = (k: number): number => {
    if (which === 'min') return n * alpha > k ? (n * alpha) / (n * alpha - k) : Number.POSITIVE_INFINITY;
    if (alpha <= k) return Number.POSITIVE_INFINITY;
    return Math.exp(logGamma(n + 1) + logGamma(1 - k / alpha) - logGamma(n + 1 - k / alpha));
  };
  const [mean, square] = [moment(1), moment(2)];
  if (!Number.isFinite(mean)) return { mean, standardError: Number.NaN };
  if (!Number.isFinite(square)) return { mean, standardError: square };
  return { mean, standardError: Math.sqrt(Math.max(0, square - mean * mean)) };
}

function momentsOf(population: Population, which: 'min' | 'max', n: number): ExtremeTheory {
  const parts = partsOf(population, which, n);
  if (!parts) return UNKNOWN;
  let [weight, mean] = [0, 0];
  for (const { value, share } of parts) {
    weight += share;
    mean += share * value;
  }
  mean /= weight;
  let variance = 0;
  for (const { value, share } of parts) variance += share * (value - mean) ** 2;
  const standardError = Math.sqrt(variance / weight);
  // What is left of two halves that cancel is none.
  return { mean: Math.abs(mean) < 1e-12 * standardError ? 0 : mean, standardError };
}

interface Part {
  readonly value: number;
  readonly share: number;
}

function partsOf(population: Population, which: 'min' | 'max', n: number): readonly Part[] | null {
  if (population.masses) return massParts(population.masses, which, n);
  return population.lattice ? latticeParts(population, which, n) : smoothParts(population, which, n);
}

function massParts({ values, upTo, total }: Masses, which: 'min' | 'max', n: number): Part[] {
  const parts: Part[] = [];
  for (let k = 0; k < values.length; k++) {
    const below = k === 0 ? 0 : (upTo[k - 1] as number);
    parts.push({
      value: values[k] as number,
      share: shareOfExtreme(which, n, below / total, (upTo[k] as number) / total),
    });
  }
  return parts;
}

/** Of a value with so much at or below and strictly below it, how often it is the extreme of n draws. */
function shareOfExtreme(which: 'min' | 'max', n: number, below: number, upTo: number): number {
  // The smallest is above x with the n-th power of what lies above x.
  return which === 'max' ? power(upTo, n) - power(below, n) : power(1 - below, n) - power(1 - upTo, n);
}

function latticeParts(population: Population, which: 'min' | 'max', n: number): Part[] | null {
  const { offset, step } = population.lattice as { offset: number; step: number };
  const [first, last] = [1e-17, 1 - 1e-16].map((p) => Math.round((population.quantile(p) - offset) / step)) as [
    number,
    number,
  ];
  if (last - first > LONGEST) return null;
  const parts: Part[] = [];
  let below = 0;
  for (let k = first; k <= last; k++) {
    const value = offset + k * step;
    const to = k === last ? 1 : population.cdf(value);
    parts.push({ value, share: shareOfExtreme(which, n, below, to) });
    below = to;
  }
  return parts;
}

const power = (base: number, n: number): number => (base <= 0 ? 0 : Math.exp(n * Math.log(base)));

/** Nodes of the tanh-sinh rule on every piece of [0, 1] on which the quantile function is smooth. */
function smoothParts(population: Population, which: 'min' | 'max', n: number): Part[] {
  const jumps = (population.atoms ?? []).flatMap((atom) => [population.cdf(atom - 1e-9), population.cdf(atom)]);
  const bends = (population.breaks ?? []).map((point) => population.cdf(point));
  // In the middle too: between two modes the quantile function is all but a jump.
  const ends = [...new Set([0, ...jumps, ...bends, 0.5, 1])].sort((a, b) => a - b);
  // V = U^n for the largest; the smallest mirrors that.
  const edges = ends.map((u) => (which === 'max' ? power(u, n) : power(1 - u, n))).sort((a, b) => a - b);
  const parts: Part[] = [];
  for (let piece = 1; piece < edges.length; piece++) {
    const [from, to] = [edges[piece - 1] as number, edges[piece] as number];
    if (to - from < 1e-300) continue;
    for (let k = -NODES; k <= NODES; k++) {
      const t = (k * REACH) / NODES;
      const s = (Math.PI / 2) * Math.sinh(t);
      // Where the node lies from the nearer end, so that nothing is lost near 1.
      const near = 1 / (1 + Math.exp(2 * Math.abs(s)));
      const share = (to - from) * 0.5 * (Math.PI / 2) * (Math.cosh(t) / Math.cosh(s) ** 2) * (REACH / NODES);
      if (!(share > 0)) continue;
      const above = s > 0 ? 1 - to + (to - from) * near : 1 - from - (to - from) * near;
      const v = s > 0 ? to - (to - from) * near : from + (to - from) * near;
      const logV = v < 0.5 ? Math.log(v) : Math.log1p(-above);
      const u = which === 'max' ? Math.exp(logV / n) : -Math.expm1(logV / n);
      const value = population.quantile(u);
      if (Number.isFinite(value)) parts.push({ value, share });
    }
  }
  return parts;
}

const NODES = 200;
const REACH = 3.6;
