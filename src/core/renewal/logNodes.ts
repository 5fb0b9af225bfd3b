import { normalDensity } from '../special/normal';
import { poissonKernel } from '../special/stirling';

/** Points and weights of an average over a law, all of whose points are positive. */
export interface Nodes {
  readonly at: Float64Array;
  readonly weight: Float64Array;
}

export type Side = 'below' | 'above';
/** Both. */
export const SIDES = ['below', 'above'] as const;

/** Where the weights of a trapezoid rule are below what a sum can hold. */
const NORMAL_END = 8.5;
const NEGLIGIBLE = 1e-18;

/**
 * A log-normal law by the trapezoid rule on its logarithm, which for a smooth function converges faster than any power of
 * the step (L. N. Trefethen and J. A. C. Weideman, SIAM Review 56, 2014). `finest` is the narrowest feature, on the
 * logarithm, of what is to be averaged.
 */
export function logNormalNodes(median: number, sigma: number, finest: number): Nodes {
  if (sigma === 0) return { at: Float64Array.of(median), weight: Float64Array.of(1) };
  const step = Math.min(0.2, (0.7 * finest) / sigma);
  const reach = Math.ceil(NORMAL_END / step);
  const z = Float64Array.from({ length: 2 * reach + 1 }, (_, i) => (i - reach) * step);
  return { at: z.map((value) => median * Math.exp(sigma * value)), weight: z.map((v) => step * normalDensity(v)) };
}

/** Steps and ends of a double exponential rule, for some 11 digits; over all of a very long tail they are 7. */
const STEP = 0.06;
const STEPS = 52;

/**
 * What a log-normal law has on one side of a value, for functions that are not smooth there: by the double exponential rule,
 * which hardly looks at its ends (H. Takahasi and M. Mori, Publ. RIMS 9, 1974).
 */
export function logNormalNodesBeside(side: Side, value: number, median: number, sigma: number): Nodes {
  const isAbove = side === 'above';
  const none = { at: new Float64Array(0), weight: new Float64Array(0) };
  if (sigma === 0) return median > value === isAbove ? logNormalNodes(median, 0, 1) : none;
  const edge = Math.log(value / median) / sigma;
  const [low, high] = isAbove ? [Math.max(-NORMAL_END, edge), NORMAL_END] : [-NORMAL_END, Math.min(NORMAL_END, edge)];
  if (high <= low) return none;
  const { at: z, weight } = doubleExponential(low, high);
  return {
    at: z.map((at) => median * Math.exp(sigma * at)),
    weight: weight.map((one, i) => one * normalDensity(z[i] as number)),
  };
}

/** Points and weights of an integral from one end to another. */
function doubleExponential(low: number, high: number): Nodes {
  const half = (high - low) / 2;
  const t = Float64Array.from({ length: 2 * STEPS + 1 }, (_, i) => (i - STEPS) * STEP);
  return {
    at: t.map((at) => low + half * (1 + Math.tanh((Math.PI / 2) * Math.sinh(at)))),
    weight: t.map((v) => (STEP * half * (Math.PI / 2) * Math.cosh(v)) / Math.cosh((Math.PI / 2) * Math.sinh(v)) ** 2),
  };
}

/** A gamma law of mean 1 in the same way. */
export function gammaNodes(shape: number, finest: number): Nodes {
  const step = Math.min(0.2, 0.5 / Math.sqrt(shape), 0.7 * finest);
  const weightAt = (u: number): number => step * shape * poissonKernel(shape, shape * Math.exp(u));
  const [at, weight]: [number[], number[]] = [[], []];
  const add = (i: number): boolean => {
    const mass = weightAt(i * step);
    at.push(Math.exp(i * step));
    weight.push(mass);
    return mass > NEGLIGIBLE;
  };
  for (let i = 0; add(i); i++);
  for (let i = -1; add(i); i--);
  return { at: Float64Array.from(at), weight: Float64Array.from(weight) };
}

/** What a gamma law of mean 1 has on one side of a value, by the double exponential rule. */
export function gammaNodesBeside(side: Side, value: number, shape: number): Nodes {
  const whole = gammaNodes(shape, 1);
  const [least, most] = [Math.min(...whole.at), Math.max(...whole.at)].map(Math.log) as [number, number];
  const edge = Math.log(value);
  // Where nothing is cut, the trapezoid rule has more digits.
  if (edge <= least || edge >= most) {
    return side === (edge <= least ? 'above' : 'below')
      ? whole
      : { at: new Float64Array(0), weight: new Float64Array(0) };
  }
  const [low, high] = side === 'above' ? [edge, most] : [least, edge];
  const { at: u, weight } = doubleExponential(low, high);
  return {
    at: u.map(Math.exp),
    weight: weight.map((one, i) => one * shape * poissonKernel(shape, shape * Math.exp(u[i] as number))),
  };
}

/** The average of a function over a law. */
export function averageOver({ at, weight }: Nodes, of: (value: number) => number): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (weight[i] as number) * of(at[i] as number);
  return sum;
}
