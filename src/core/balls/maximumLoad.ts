import { binomialKernel, poissonKernel } from '../special/stirling';
import { normalMaximum } from './normalMaximum';

/** The law of the fullest box: P(at most first + i step) at place i. */
export interface MaximumLoadLaw {
  readonly first: number;
  readonly step: number;
  readonly cdf: Float64Array;
  readonly mean: number;
}

/** Points of the law in one standard deviation of a box, where there are more counts than that. */
const POINTS = 60;
/** A box holds its mean and so many standard deviations, for all that can be told. */
const REACH = 11;
/** Frequencies whose factor is below exp of minus this are left out. */
const NEGLIGIBLE = 150;
/** With fewer boxes the sharp edge of what each may hold has high frequencies, and all of them are needed. */
const FEW_BOXES = 16;
/** Beyond so many balls in few boxes all frequencies are too many, and what the fixed sum changes is known without. */
const MANY_BALLS = 2_000;

/**
 * The law of the largest count when `balls` fall independently into `boxes`, each as likely as any other, to some ten digits;
 * of fewer than sixteen boxes for a few thousand balls.
 *
 * Counts of independent Poissons, given that their sum is `balls`, are such counts (R. Pyke, and any text on
 * Poissonisation: Mitzenmacher and Upfal, Probability and Computing, section 5.4). So P(all at most k) is P(all Poissons are at
 * most k and sum to `balls`) / P(they sum to `balls`). The joint probability is a coefficient of the nth power of the
 * truncated exponential series, taken by a Fourier sum on a circle: what another turn of it adds is beyond twelve
 * standard deviations of the sum.
 */
export function maximumLoadLaw(balls: number, boxes: number): MaximumLoadLaw {
  const mean = balls / boxes;
  const spread = Math.sqrt(mean);
  const middle = Math.floor(mean);
  const turns = Math.ceil(12 * Math.sqrt(balls)) + 60;
  const frequencies: number[] = [];
  for (let i = 0; 2 * i <= turns; i++) {
    const t = (2 * Math.PI * i) / turns;
    if (boxes >= FEW_BOXES && balls * (1 - Math.cos(t)) > NEGLIGIBLE) break;
    frequencies.push(t);
  }
  const count = frequencies.length;
  // Around the middle count, so that no phase is large.
  const rest = balls - boxes * middle;
  const total = poissonKernel(balls, balls) * turns;
  const start = Math.max(0, Math.floor(mean - REACH * spread));
  const [real, imaginary] = [new Float64Array(count), new Float64Array(count)];
  const [cosine, sine, turnCosine, turnSine] = [0, 0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  frequencies.forEach((t, i) => {
    cosine[i] = Math.cos((start - middle) * t);
    sine[i] = Math.sin((start - middle) * t);
    turnCosine[i] = Math.cos(t);
    turnSine[i] = Math.sin(t);
  });
  const step = Math.max(1, Math.floor(spread / POINTS));
  // Fewer than an even share in the fullest box cannot be.
  const first = Math.ceil(mean) - 1;
  const cdf: number[] = [];
  let mass = poissonKernel(start, mean);
  for (let k = start; ; k++) {
    for (let i = 0; i < count; i++) {
      const c = cosine[i] as number;
      const s = sine[i] as number;
      const tc = turnCosine[i] as number;
      const ts = turnSine[i] as number;
      real[i] = (real[i] as number) + mass * c;
      imaginary[i] = (imaginary[i] as number) + mass * s;
      cosine[i] = c * tc - s * ts;
      sine[i] = c * ts + s * tc;
    }
    if (k === first) cdf.push(0);
    else if (k > first && (k - first) % step === 0) {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const x = real[i] as number;
        const y = imaginary[i] as number;
        const t = frequencies[i] as number;
        const phase = boxes * Math.atan2(y, x) - rest * t;
        // Both halves of the circle; its two ends stand for themselves.
        const halves = i === 0 || 2 * i === turns ? 1 : 2;
        sum += halves * Math.exp((boxes / 2) * Math.log(x * x + y * y)) * Math.cos(phase);
      }
      cdf.push(Math.min(1, Math.max(0, sum / total)));
    }
    mass *= mean / (k + 1);
    if (k > first && mass * boxes < 1e-18 && (k - first) % step === 0) break;
  }
  // The sum over every count, from every `step`th: between two ends at which the law is level that is the same.
  const above = cdf.reduce((sum, probability) => sum + (1 - probability), 0);
  return { first, step, cdf: Float64Array.from(cdf), mean: first + step * above - (step - 1) / 2 };
}

/**
 * Expected maximum of as many independent Poissons, and what it changes that the balls are counted: minus half their
 * number times the second derivative by it (P. Jacquet and W. Szpankowski, "Analytical depoissonization and its applications",
 * Theoretical Computer Science 201, 1998), here of sqrt(balls / boxes) E max of normals.
 */
function poissonMaximum(balls: number, boxes: number): number {
  const mean = balls / boxes;
  const spread = Math.sqrt(mean);
  const start = Math.max(0, Math.floor(mean - REACH * spread));
  const step = Math.max(1, Math.floor(spread / POINTS));
  let mass = poissonKernel(start, mean);
  let [below, above] = [0, 0];
  for (let k = start; k < mean || mass > 1e-18; k++) {
    below += mass;
    if ((k - start) % step === 0) above += 1 - Math.min(1, below) ** boxes;
    mass *= mean / (k + 1);
  }
  return start + step * above - (step - 1) / 2 + normalMaximum(boxes).mean / (8 * Math.sqrt(balls * boxes));
}

/** Of two boxes the expected distance of their counts is known (de Moivre); it grows with every other ball. */
function fullerOfTwo(balls: number): number {
  const half = Math.ceil(balls / 2);
  return balls / 2 + half * binomialKernel(half, half, 0.5, 0.5);
}

/** Expected count of the fullest box, and whether it is exact or for many balls in a box. */
export interface ExpectedMaximum {
  readonly value: number;
  readonly basis: 'exact' | 'large';
}

/** Mean counts from which the normal's largest value is as good as the law. */
const MANY = 1e6;

/**
 * Expected count of the fullest of `boxes`. With more than a million balls in each, by the largest of as many normals and
 * the skewness of a count (Cornish and Fisher): m + sqrt(m) E max + (E max^2 - 1) / 6. That the counts sum to a constant
 * takes their common part away, whose mean is zero.
 */
export function expectedMaximumLoad(balls: number, boxes: number): ExpectedMaximum {
  if (boxes === 1) return { value: balls, basis: 'exact' };
  if (boxes === 2) return { value: fullerOfTwo(balls), basis: 'exact' };
  const mean = balls / boxes;
  if (mean <= MANY && boxes < FEW_BOXES && balls > MANY_BALLS) {
    return { value: poissonMaximum(balls, boxes), basis: 'exact' };
  }
  if (mean <= MANY) return { value: maximumLoadLaw(balls, boxes).mean, basis: 'exact' };
  const largest = normalMaximum(boxes);
  return { value: mean + Math.sqrt(mean) * largest.mean + (largest.square - 1) / 6, basis: 'large' };
}
